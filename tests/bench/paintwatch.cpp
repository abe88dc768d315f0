// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a program and tells, in ms since exec: when its first window was mapped, when it showed more than one colour, when the area
// where rows stand did; and its memory 400 ms later. Usage: bench_paintwatch [--settle MS] PROGRAM [ARGUMENT …]
// Prints: mapped painted rows pss_mib uss_mib

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr auto patience = std::chrono::seconds(20);

double since(Clock::time_point start) { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); }

pid_t startProgram(char** command)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::freopen("/dev/null", "w", stdout);
        std::freopen("/dev/null", "w", stderr);
        ::execvp(command[0], command);
        std::_Exit(127);
    }
    return child;
}

/// More than one colour in a rectangle given in fractions of the window.
bool isPainted(Display* display, Window window, double left, double top, double right, double bottom)
{
    XWindowAttributes a;
    if (!XGetWindowAttributes(display, window, &a) || a.map_state != IsViewable)
        return false;
    const int x = int(a.width * left);
    const int y = int(a.height * top);
    XImage* image =
        XGetImage(display, window, x, y, unsigned(a.width * (right - left)), unsigned(a.height * (bottom - top)), AllPlanes, ZPixmap);
    if (!image)
        return false;
    bool painted = false;
    const unsigned long first = XGetPixel(image, 0, 0);
    for (int row = 0; row < image->height && !painted; row += 3) {
        for (int column = 0; column < image->width && !painted; column += 3)
            painted = XGetPixel(image, column, row) != first;
    }
    XDestroyImage(image);
    return painted;
}

Window firstMappedWindow(Display* display, Clock::time_point start)
{
    while (Clock::now() - start < patience) {
        while (XPending(display) > 0) {
            XEvent event;
            XNextEvent(display, &event);
            if (event.type == MapNotify && !event.xmap.override_redirect)
                return event.xmap.window;
        }
        std::this_thread::sleep_for(milliseconds(1));
    }
    return 0;
}

double waitPainted(Display* display, Window window, Clock::time_point start, double left, double top, double right, double bottom)
{
    while (Clock::now() - start < patience) {
        if (isPainted(display, window, left, top, right, bottom))
            return since(start);
        std::this_thread::sleep_for(milliseconds(1));
    }
    return -1;
}

double memoryOf(pid_t process, const std::string& key)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    double sum = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.rfind(key, 0) == 0)
            sum += std::atof(line.c_str() + line.find(':') + 1) / 1024.0;
    }
    return sum;
}

int ignoreXErrors(Display*, XErrorEvent*) { return 0; }

} // namespace

int main(int argc, char** argv)
{
    int first = 1;
    milliseconds settle(400);
    if (argc > 3 && std::strcmp(argv[1], "--settle") == 0) {
        settle = milliseconds(std::atoi(argv[2]));
        first = 3;
    }
    Display* display = XOpenDisplay(nullptr);
    if (!display || first >= argc) {
        std::fprintf(stderr, "a display and a program are needed\n");
        return 2;
    }
    XSetErrorHandler(ignoreXErrors);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);
    const auto start = Clock::now();
    const pid_t child = startProgram(argv + first);
    const Window window = firstMappedWindow(display, start);
    const double mapped = since(start);
    const double painted = waitPainted(display, window, start, 0.0, 0.0, 1.0, 1.0);
    const double rows = waitPainted(display, window, start, 0.25, 0.35, 0.60, 0.85);
    std::this_thread::sleep_for(settle);
    const double pss = memoryOf(child, "Pss:");
    const double uss = memoryOf(child, "Private_Clean:") + memoryOf(child, "Private_Dirty:");
    ::kill(child, SIGTERM);
    std::this_thread::sleep_for(milliseconds(150));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    std::printf("%.1f %.1f %.1f %.1f %.1f\n", mapped, painted, rows, pss, uss);
    return painted > 0 ? 0 : 1;
}
