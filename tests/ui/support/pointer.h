#pragma once

#include "support/catch.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>
#include <QUrl>
#include <QWidget>

namespace spolvero::testing {

/// Moves the pointer with its left button held; `QTest::mouseMove` would send no button.
inline void dragTo(QWidget& widget, QPointF pos, Qt::KeyboardModifiers modifiers = {}) {
  QMouseEvent move(
      QEvent::MouseMove, pos, widget.mapToGlobal(pos), Qt::NoButton, Qt::LeftButton, modifiers);
  QCoreApplication::sendEvent(&widget, &move);
}

/// Presses the left button at `from`, moves to `to` in equal steps and lets go there.
inline void dragBetween(QWidget& widget,
                        QPointF from,
                        QPointF to,
                        int steps = 8,
                        Qt::KeyboardModifiers modifiers = {}) {
  QTest::mousePress(&widget, Qt::LeftButton, modifiers, from.toPoint());
  for (int i = 1; i <= steps; ++i) dragTo(widget, from + (to - from) * i / steps, modifiers);
  QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to.toPoint());
}

/// Drags files over the middle of the widget and lets them go there.
inline void dropFiles(QWidget& widget, const QStringList& files) {
  QMimeData data;
  QList<QUrl> urls;
  for (const auto& path : files) urls << QUrl::fromLocalFile(path);
  data.setUrls(urls);
  const QPoint place = widget.rect().center();
  QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&widget, &enter);
  REQUIRE(enter.isAccepted());
  QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&widget, &drop);
}

}  // namespace spolvero::testing
