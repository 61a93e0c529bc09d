#include "ui/help/manual_text.h"

#include <QImage>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>
#include <utility>
#include <vector>

namespace spolvero::ui {

namespace {

/// The pictures of a text: where, and how they are set.
std::vector<std::pair<QTextCursor, QTextImageFormat>> picturesOf(QTextDocument& document) {
  std::vector<std::pair<QTextCursor, QTextImageFormat>> pictures;
  for (auto block = document.begin(); block.isValid(); block = block.next()) {
    for (auto at = block.begin(); !at.atEnd(); ++at) {
      const auto fragment = at.fragment();
      if (!fragment.charFormat().isImageFormat()) continue;
      QTextCursor cursor(&document);
      cursor.setPosition(fragment.position());
      cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
      pictures.emplace_back(cursor, fragment.charFormat().toImageFormat());
    }
  }
  return pictures;
}

}  // namespace

void ManualText::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  fitPictures();
}

void ManualText::fitPictures() {
  const int room = viewport()->width() - 2 * int(document()->documentMargin());
  if (room <= 0 || room == fittedWidth_) return;
  fittedWidth_ = room;
  for (auto& [cursor, format] : picturesOf(*document())) {
    const QUrl name(format.name());
    const auto whole =
        QImage::fromData(loadResource(QTextDocument::ImageResource, name).toByteArray());
    if (whole.isNull()) continue;
    // Scaled here: a text draws pictures of another size without smoothing them.
    const int width = std::min(whole.width(), room);
    auto shown = whole.scaledToWidth(std::min(whole.width(), int(width * devicePixelRatioF())),
                                     Qt::SmoothTransformation);
    document()->addResource(QTextDocument::ImageResource, name, shown);
    format.setWidth(width);
    cursor.setCharFormat(format);
  }
}

}  // namespace spolvero::ui
