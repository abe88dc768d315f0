# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares: language level, warnings, where output goes, how tests are declared.
include_guard(GLOBAL)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network PrintSupport Svg Charts Test HttpServer LinguistTools)
find_package(QCoro6 0.8 REQUIRED COMPONENTS Core Network)
find_package(Qt6Keychain REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(Threads REQUIRED)
qcoro_enable_coroutines()

set(CMAKE_AUTOMOC ON)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

add_library(pd_flags INTERFACE)
target_compile_features(pd_flags INTERFACE cxx_std_20)
target_compile_options(pd_flags INTERFACE -Wall -Wextra -Wpedantic -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Wshadow=local
    $<$<BOOL:${PD_WARNINGS_AS_ERRORS}>:-Werror>
    # In a unity build every source counts as a header: types without linkage in coroutine frames are no fault there.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wno-subobject-linkage>
    # g++ 12 warns inside its own inlined library code at -O2 (bugs 105562, 105329).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized;-Wno-error=restrict;-Wno-error=dangling-pointer;-Wno-error=array-bounds;-Wno-error=stringop-overflow>)
target_compile_definitions(pd_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    $<$<VERSION_LESS:${Qt6_VERSION},6.7>:QT_NO_CONTEXTLESS_CONNECT> # from 6.7 on it would forbid what headers of QCoro do
    PD_VERSION="${PROJECT_VERSION}")
target_include_directories(pd_flags INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/models")
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # We write for 6.4: what a newer Qt would like to see replaced is no mistake yet.
    target_compile_definitions(pd_flags INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
if(PD_SANITIZE)
    target_compile_options(pd_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(pd_flags INTERFACE -fsanitize=address,undefined)
endif()
target_link_options(pd_flags INTERFACE -Wl,--as-needed)
find_program(PD_LLD ld.lld)
if(PD_LLD)
    target_link_options(pd_flags INTERFACE -fuse-ld=lld)
endif()

# pd_library(NAME SOURCES… [LINKS …]): a static library of the house, one per folder.
function(pd_library name)
    cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE pd_flags ${ARG_PRIVATE_LINKS})
    pd_precompile(${name})
endfunction()

# Heavy framework headers once per target. Every file still includes what it uses; the asan preset builds without this.
function(pd_precompile name)
    if(PD_PRECOMPILE)
        get_target_property(links ${name} LINK_LIBRARIES)
        if(links MATCHES "Widgets")
            target_precompile_headers(${name} PRIVATE <QtWidgets/QtWidgets> <QtCore/QtCore> <tl/expected.hpp>)
        else()
            target_precompile_headers(${name} PRIVATE <QtCore/QtCore> <tl/expected.hpp>)
        endif()
    endif()
endfunction()

# pd_test(NAME SOURCES… [LINKS …] [LABELS …] [TIMEOUT s]): a Qt Test program registered with CTest, offscreen, with its own home.
function(pd_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE pd_flags Qt6::Test ${ARG_LINKS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_compile_definitions(${name} PRIVATE PD_SOURCE_DIR="${PROJECT_SOURCE_DIR}" PD_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} COST ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=;ASAN_OPTIONS=detect_leaks=0")
endfunction()
