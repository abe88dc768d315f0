// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/functionspans.h"

#include <QList>
#include <QRegularExpression>

namespace pd::house {

using namespace Qt::StringLiterals;

namespace {

class SpanReader
{
public:
    explicit SpanReader(const QString& code)
        : m_code(code)
    {
    }

    QList<FunctionSpan> run()
    {
        for (; m_at < m_code.size(); ++m_at) {
            const QChar c = m_code[m_at];
            m_line += c == u'\n' ? 1 : 0;
            if (c == u'{')
                open();
            else if (c == u'}' || (c == u';' && !withinParentheses()))
                m_statement.clear();
            else
                m_statement += c;
        }
        return m_spans;
    }

private:
    /// A namespace or class is entered; what any other braces hold is skipped, and noted when it is a function.
    void open()
    {
        static const QRegularExpression scope(
            u"^\\s*(template\\s*<.*>\\s*)?(inline\\s+)?(namespace|class|struct|union|extern|Q_NAMESPACE)\\b"_s,
            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression members(
            u"\\)\\s*(noexcept\\s*)?:[^:].*[\\w>]\\s*$"_s, QRegularExpression::DotMatchesEverythingOption);
        if (withinParentheses() || members.match(m_statement).hasMatch()) {
            skipBraces();
            m_statement += u"{}"_s;
            return;
        }
        const QString statement = withoutLabels();
        const bool isFunction = statement.contains(u'(');
        if (!isFunction && scope.match(statement).hasMatch()) {
            m_statement.clear();
            return;
        }
        const qsizetype firstLine = m_line;
        skipBraces();
        if (isFunction)
            m_spans.append({statement.simplified(), firstLine, std::max<qsizetype>(0, m_line - firstLine - 1)});
        m_statement.clear();
    }

    [[nodiscard]] bool withinParentheses() const { return m_statement.count(u'(') > m_statement.count(u')'); }

    [[nodiscard]] QString withoutLabels() const
    {
        static const QRegularExpression label(u"^\\s*(public|private|protected|Q_SIGNALS|(public|private|protected) Q_SLOTS)\\s*:|^\\s*#.*$"
                                              "|Q_OBJECT|Q_GADGET|\\bQ_[A-Z_]+\\([^()]*\\)"_s,
            QRegularExpression::MultilineOption);
        return QString(m_statement).remove(label).trimmed();
    }

    void skipBraces()
    {
        for (int depth = 0; m_at < m_code.size(); ++m_at) {
            const QChar c = m_code[m_at];
            m_line += c == u'\n' ? 1 : 0;
            depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            if (depth == 0)
                return;
        }
    }

    const QString& m_code;
    QString m_statement;
    QList<FunctionSpan> m_spans;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

} // namespace

QList<FunctionSpan> functionsOf(const QString& code) { return SpanReader(code).run(); }

} // namespace pd::house
