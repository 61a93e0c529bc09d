#include "ui/help/manual_text.h"

#include <QPixmap>
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
    const auto picture =
        document()->resource(QTextDocument::ImageResource, QUrl(format.name())).value<QPixmap>();
    if (picture.isNull()) continue;
    format.setWidth(std::min(picture.width(), room));
    cursor.setCharFormat(format);
  }
}

}  // namespace spolvero::ui
