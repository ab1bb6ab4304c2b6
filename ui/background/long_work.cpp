// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background/long_work.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <exception>
#include <memory>

namespace ui {

namespace {

/// What the worker tells the window and the window the worker.
struct Shared {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> cancelled = false;
    std::exception_ptr error;
};

/// One run: its thread and its small window. Belongs to the widget that asked for it and stops with it.
class LongWork : public QObject {
public:
    LongWork(const Prompts& prompts, QWidget* window, const QString& title,
             std::function<void(const core::Progress&)> work, std::function<void()> done, std::function<void()> stopped)
        : QObject(window), m_prompts(prompts), m_window(window), m_done(std::move(done)), m_stopped(std::move(stopped)),
          m_shared(std::make_shared<Shared>()),
          m_dialog(new QProgressDialog(title, QCoreApplication::translate("LongWork", "Cancel"), 0, 0, window))
    {
        m_dialog->setMinimumDuration(400);
        m_dialog->setAutoClose(false);
        m_dialog->setAutoReset(false);
        m_dialog->setWindowTitle(title);
        m_dialog->setMinimumWidth(360);
        connect(m_dialog, &QProgressDialog::canceled, this, [this] { m_shared->cancelled = true; });
        m_thread.reset(QThread::create([shared = m_shared, run = std::move(work)] {
            try {
                run(core::Progress([&](qint64 at, qint64 of) {
                    shared->done = at;
                    shared->total = of;
                    return !shared->cancelled;
                }));
            } catch (...) {
                shared->error = std::current_exception(); // told in the window's thread
            }
        }));
        connect(m_thread.get(), &QThread::finished, this, &LongWork::finish);
        connect(&m_timer, &QTimer::timeout, this, &LongWork::showProgress);
        m_timer.start(100);
        m_thread->start();
    }
    ~LongWork() override
    {
        m_shared->cancelled = true;
        m_thread->wait();
    }

private:
    void showProgress()
    {
        const qint64 total = m_shared->total;
        m_dialog->setMaximum(total > 0 ? 1000 : 0);
        m_dialog->setValue(total > 0 ? int(m_shared->done * 1000 / total) : 0);
    }
    void finish()
    {
        m_timer.stop();
        delete m_dialog;
        deleteLater();
        const auto result = [this] {
            if (m_shared->error) {
                try {
                    std::rethrow_exception(m_shared->error);
                } catch (const core::Error&) {
                    throw;
                } catch (const std::exception& error) {
                    throw core::Error(QString::fromUtf8(error.what()),
                                      QCoreApplication::translate("LongWork", "It did not work. Nothing was changed."));
                }
            }
            m_done();
        };
        if (!attempt(m_prompts, m_window, result) && m_stopped) m_stopped();
    }

    const Prompts& m_prompts;
    QWidget* m_window;
    std::function<void()> m_done;
    std::function<void()> m_stopped;
    std::shared_ptr<Shared> m_shared;
    QPointer<QProgressDialog> m_dialog;
    std::unique_ptr<QThread> m_thread;
    QTimer m_timer;
};

} // namespace

void runLongWork(const Prompts& prompts, QWidget* parent, const QString& title,
                 std::function<void(const core::Progress&)> work, std::function<void()> done,
                 std::function<void()> stopped)
{
    // deletes itself at its end
    new LongWork(prompts, parent, title, std::move(work), std::move(done), std::move(stopped));
}

bool runBlockingWork(const Prompts& prompts, QWidget* parent, const QString& title,
                     const std::function<void(const core::Progress&)>& work)
{
    QProgressDialog dialog(title, QCoreApplication::translate("LongWork", "Cancel"), 0, 0, parent);
    dialog.setWindowModality(Qt::ApplicationModal); // no other window may touch the data half-way
    dialog.setMinimumDuration(400);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(360);
    QElapsedTimer sinceShown;
    sinceShown.start();
    return attempt(prompts, parent, [&] {
        work(core::Progress([&](qint64 done, qint64 total) {
            if (sinceShown.elapsed() > 50) {
                dialog.setMaximum(total > 0 ? 1000 : 0);
                dialog.setValue(total > 0 ? int(done * 1000 / total) : 0); // paints, and hears Cancel
                sinceShown.restart();
            }
            return !dialog.wasCanceled();
        }));
    });
}

} // namespace ui
