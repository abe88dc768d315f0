// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace pd {

/// The body of a write. It can be read once and never rewound, so that Qt cannot put the request on the wire a second time when the
/// connection ends before an answer (reliability.md §0 finding 1). Works only with DoNotBufferUploadDataAttribute.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

    /// Qt was given at least one byte. Before that the server cannot have seen a body that is not empty.
    [[nodiscard]] bool wasTaken() const { return m_position > 0; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace pd
