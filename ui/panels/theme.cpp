#include "ui/panels/theme.h"

#include <QApplication>
#include <QPalette>
#include <QPixmapCache>
#include <QStyleFactory>

namespace spolvero::ui {

namespace {

/// The few tones a look is made of.
struct Tones {
  QColor window, base, raised, checked, line, text, quiet, disabled, accent, onAccent, link;
};

Tones tonesOf(Theme theme) {
  if (theme == Theme::Dark) {
    return {QColor(0x2b, 0x2c, 0x2f),
            QColor(0x22, 0x23, 0x25),
            QColor(0x3a, 0x3b, 0x3f),
            QColor(0x58, 0x59, 0x5f),
            QColor(0x1b, 0x1c, 0x1e),
            QColor(0xe2, 0xe1, 0xde),
            QColor(0xa8, 0xa8, 0xaa),
            QColor(0x6d, 0x6e, 0x72),
            QColor(0xb8, 0x5c, 0x30),
            QColor(0xff, 0xff, 0xff),
            QColor(0xd9, 0x8a, 0x5f)};
  }
  return {QColor(0xed, 0xec, 0xe9),
          QColor(0xfa, 0xf9, 0xf7),
          QColor(0xff, 0xff, 0xff),
          QColor(0x74, 0x72, 0x6e),
          QColor(0xc9, 0xc7, 0xc2),
          QColor(0x2a, 0x2a, 0x2b),
          QColor(0x5c, 0x5b, 0x59),
          QColor(0xa9, 0xa7, 0xa3),
          QColor(0xb0, 0x55, 0x2a),
          QColor(0xff, 0xff, 0xff),
          QColor(0xb0, 0x55, 0x2a)};
}

QPalette paletteOf(const Tones& tones) {
  QPalette palette;
  palette.setColor(QPalette::Window, tones.window);
  palette.setColor(QPalette::WindowText, tones.text);
  palette.setColor(QPalette::Base, tones.base);
  palette.setColor(QPalette::AlternateBase, tones.window);
  palette.setColor(QPalette::Text, tones.text);
  palette.setColor(QPalette::PlaceholderText, tones.quiet);
  palette.setColor(QPalette::Button, tones.raised);
  palette.setColor(QPalette::ButtonText, tones.text);
  palette.setColor(QPalette::BrightText, tones.onAccent);
  palette.setColor(QPalette::Highlight, tones.accent);
  palette.setColor(QPalette::HighlightedText, tones.onAccent);
  palette.setColor(QPalette::Link, tones.link);
  palette.setColor(QPalette::ToolTipBase, tones.base);
  palette.setColor(QPalette::ToolTipText, tones.text);
  palette.setColor(QPalette::Mid, tones.line);
  palette.setColor(QPalette::Dark, tones.line);
  palette.setColor(QPalette::Midlight, tones.quiet);
  palette.setColor(QPalette::Light, tones.raised.lighter(115));
  palette.setColor(QPalette::Shadow, tones.line.darker(150));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, tones.disabled);
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.raised);
  return palette;
}

/// What Fusion does not do by itself: flat tool buttons with an accent when checked, quiet dock
/// titles, thin separators. Colours come from the palette.
QString styleSheetOf(const Tones& tones) {
  return QStringLiteral(R"(
QToolBar { border: 0; padding: 4px; spacing: 2px; }
QToolBar::separator { background: %LINE%; width: 1px; height: 1px; margin: 5px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px; background: transparent; }
QToolButton:hover { background: %RAISED%; }
QToolButton:pressed { background: %LINE%; }
QToolButton:checked { background: %ACCENT%; color: %ONACCENT%; }
QToolButton:focus { border-color: %LINK%; }
QToolButton:checked:focus { border-color: %TEXT%; }
QToolButton[chip="true"] { background: %BASE%; border: 1px solid %LINE%; padding: 2px 6px; }
QToolButton[chip="true"]:hover, QToolButton[chip="true"]:focus { border-color: %LINK%; }
QToolButton[chip="true"]::menu-indicator { image: none; width: 0; }
QToolButton[popupMode="2"]::menu-indicator { image: none; width: 0; }
QToolBar#toolOptionsBar QToolButton:checked { background: %CHECKED%; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid %QUIET%; border-radius: 3px; background: %BASE%; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: %LINK%; }
QCheckBox::indicator:checked { background: %ACCENT%; border-color: %ACCENT%; image: url(:/icons/mark-check.svg); }
QCheckBox::indicator:indeterminate { background: %ACCENT%; border-color: %ACCENT%; image: url(:/icons/mark-some.svg); }
QCheckBox::indicator:checked:focus, QCheckBox::indicator:indeterminate:focus { border-color: %TEXT%; }
QCheckBox::indicator:disabled { border-color: %LINE%; background: transparent; }
QCheckBox::indicator:checked:disabled, QCheckBox::indicator:indeterminate:disabled { background: %QUIET%; border-color: %QUIET%; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid %QUIET%; border-radius: 7px; background: %BASE%; }
QRadioButton::indicator:hover { border-color: %ACCENT%; }
QRadioButton::indicator:checked { border-color: %ACCENT%; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0.5 %ACCENT%, stop: 0.6 %BASE%); }
QRadioButton::indicator:disabled { border-color: %LINE%; }
QRadioButton::indicator:checked:disabled { border-color: %QUIET%; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0.5 %QUIET%, stop: 0.6 %BASE%); }
QMainWindow::separator { background: %LINE%; width: 3px; height: 3px; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; font-weight: 600; }
QDockWidget::title { background: %WINDOW%; padding: 7px 10px; text-align: left; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: %CHECKED%; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: %QUIET%; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { border-top: 1px solid %LINE%; }
QStatusBar::item { border: 0; }
QMenuBar { background: %WINDOW%; }
QLineEdit, QSpinBox, QComboBox { min-height: 22px; }
QToolTip { background: %BASE%; color: %TEXT%; border: 1px solid %LINE%; padding: 4px; }
QLabel[quiet="true"] { color: %QUIET%; }
QLabel[heading="true"] { font-weight: 600; }
QFrame[bar="true"] { background: %RAISED%; border-bottom: 1px solid %LINE%; }
)")
      .replace(QLatin1String("%LINE%"), tones.line.name())
      .replace(QLatin1String("%CHECKED%"), tones.checked.name())
      .replace(QLatin1String("%RAISED%"), tones.raised.name())
      .replace(QLatin1String("%ONACCENT%"), tones.onAccent.name())
      .replace(QLatin1String("%ACCENT%"), tones.accent.name())
      .replace(QLatin1String("%LINK%"), tones.link.name())
      .replace(QLatin1String("%WINDOW%"), tones.window.name())
      .replace(QLatin1String("%BASE%"), tones.base.name())
      .replace(QLatin1String("%TEXT%"), tones.text.name())
      .replace(QLatin1String("%QUIET%"), tones.quiet.name());
}

bool darkIsInForce() {
  return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

}  // namespace

void applyTheme(QApplication& application, Theme theme) {
  const auto tones = tonesOf(theme);
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setPalette(paletteOf(tones));
  application.setStyleSheet(styleSheetOf(tones));
  QPixmapCache::clear();
}

QColor canvasSurround(Theme theme) {
  return theme == Theme::Dark ? QColor(0x1e, 0x1f, 0x20) : QColor(0x80, 0x80, 0x80);
}

QColor warningColour() {
  return darkIsInForce() ? QColor(0xe3, 0xb3, 0x41) : QColor(0x9a, 0x6b, 0x00);
}

QColor errorColour() {
  return darkIsInForce() ? QColor(0xf0, 0x6a, 0x5f) : QColor(0xb8, 0x2a, 0x1f);
}

}  // namespace spolvero::ui
