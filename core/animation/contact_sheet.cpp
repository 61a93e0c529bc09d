#include "core/animation/contact_sheet.h"

#include "core/base/error.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace spolvero {

namespace {

/// So that the sheet's sides are as near to each other as whole columns allow.
int squareColumns(int count, int cellWidth, int cellHeight) {
  int best = 1;
  double least = 1e300;
  for (int columns = 1; columns <= count; ++columns) {
    const int rows = (count + columns - 1) / columns;
    const double ratio = std::abs(std::log(double(columns * cellWidth) / (rows * cellHeight)));
    if (ratio < least) {
      least = ratio;
      best = columns;
    }
  }
  return best;
}

/// Written in grey, its middle beneath the middle of the picture.
void writeCaption(ImageU8& sheet, const std::string& caption, const Rect& place) {
  cv::Mat pixels(sheet.height(), sheet.width(), CV_8UC3, sheet.data());
  constexpr int kFont = cv::FONT_HERSHEY_SIMPLEX;
  double scale = place.height / 40.0;
  int baseline = 0;
  auto size = cv::getTextSize(caption, kFont, scale, 1, &baseline);
  if (size.width > place.width) {
    scale *= double(place.width) / size.width;
    size = cv::getTextSize(caption, kFont, scale, 1, &baseline);
  }
  const cv::Point origin(place.x + (place.width - size.width) / 2,
                         place.y + (place.height + size.height) / 2);
  cv::putText(pixels, caption, origin, kFont, scale, cv::Scalar(60, 60, 60), 1, cv::LINE_AA);
}

}  // namespace

ImageU8 contactSheet(const std::vector<SheetPicture>& pictures, int columns) {
  if (pictures.empty()) throw Error("a contact sheet: expected at least one picture, found none");
  const int width = pictures.front().picture.width();
  const int height = pictures.front().picture.height();
  const int gap = std::max(4, width / 32);
  const int line = std::clamp(width / 10, 16, 40);
  const auto count = static_cast<int>(pictures.size());
  const int cellWidth = width + gap;
  const int cellHeight = height + line + gap;
  if (columns <= 0) columns = squareColumns(count, cellWidth, cellHeight);
  columns = std::min(columns, count);
  const int rows = (count + columns - 1) / columns;
  ImageU8 sheet(columns * cellWidth + gap, rows * cellHeight + gap, Rgb{255, 255, 255});
  for (int i = 0; i < count; ++i) {
    const auto& [picture, caption] = pictures[std::size_t(i)];
    if (picture.width() != width || picture.height() != height) {
      throw ShapeError("a contact sheet: expected pictures of one size, found several");
    }
    const int x = gap + i % columns * cellWidth;
    const int y = gap + i / columns * cellHeight;
    sheet.paste(picture, x, y);
    writeCaption(sheet, caption, {x, y + height, width, line});
  }
  return sheet;
}

std::vector<int> sheetFrames(int frames, int count) {
  count = std::clamp(count, 1, frames);
  std::vector<int> chosen;
  for (int i = 0; i < count; ++i) {
    chosen.push_back(
        count == 1 ? 0 : static_cast<int>(std::lround(double(i) * (frames - 1) / (count - 1))));
  }
  return chosen;
}

}  // namespace spolvero
