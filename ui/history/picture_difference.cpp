#include "ui/history/picture_difference.h"

#include "core/io/image_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace spolvero::ui {

namespace {

constexpr int kSeen = 2;  ///< Smaller differences are rounding.

/// Black, red, yellow, white; brightness grows all the way, so that it reads without colours too.
std::array<QRgb, 256> heatColours(double gain) {
  std::array<QRgb, 256> colours{};
  for (std::size_t i = 0; i < colours.size(); ++i) {
    const double heat = std::min(1.0, double(i) * gain / 255);
    const auto channel = [heat](double from) {
      return static_cast<int>(std::lround(255 * std::clamp((heat - from) * 3, 0.0, 1.0)));
    };
    colours[i] = qRgb(channel(0), channel(1.0 / 3), channel(2.0 / 3));
  }
  return colours;
}

}  // namespace

PictureDifference pictureDifference(const ImageU8& first, const ImageU8& given, double gain) {
  PictureDifference result;
  if (first.empty() || given.empty()) return result;
  const auto second = resizedImage(given, first.width(), first.height());
  const auto colours = heatColours(gain);
  result.map = QImage(first.width(), first.height(), QImage::Format_RGB32);
  double sum = 0;
  double squares = 0;
  std::int64_t changed = 0;
  for (int y = 0; y < first.height(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(result.map.scanLine(y));
    for (int x = 0; x < first.width(); ++x) {
      const auto& a = first.at(x, y);
      const auto& b = second.at(x, y);
      const std::array<int, 3> apart{std::abs(a.r - b.r), std::abs(a.g - b.g), std::abs(a.b - b.b)};
      for (const int value : apart) {
        sum += value;
        squares += double(value) * value;
      }
      const int most = *std::ranges::max_element(apart);
      result.largest = std::max(result.largest, most);
      if (most > kSeen) ++changed;
      line[x] = colours[static_cast<std::size_t>(most)];
    }
  }
  const auto pixels = double(first.size());
  result.meanAbsolute = sum / (3 * pixels);
  const double meanSquare = squares / (3 * pixels);
  result.peakSignalDb = meanSquare > 0 ? 10 * std::log10(255.0 * 255.0 / meanSquare)
                                       : std::numeric_limits<double>::infinity();
  result.changedShare = double(changed) / pixels;
  return result;
}

}  // namespace spolvero::ui
