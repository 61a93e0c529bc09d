#include "ui/tools/coverage.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace spolvero::ui {

namespace {

constexpr Rect kClip{0, 0, 12, 9};

/// The coverage as rows of '#' and '.', over the whole clip.
std::vector<std::string> rows(const Coverage& coverage, const Rect& clip = kClip) {
  std::vector<std::string> text(static_cast<std::size_t>(clip.height),
                                std::string(static_cast<std::size_t>(clip.width), '.'));
  for (int y = 0; y < coverage.box.height; ++y) {
    for (int x = 0; x < coverage.box.width; ++x) {
      if (coverage.mask.at(x, y) == 0) continue;
      text[static_cast<std::size_t>(coverage.box.y + y)]
          [static_cast<std::size_t>(coverage.box.x + x)] = '#';
    }
  }
  return text;
}

/// How far a pixel's centre stays outside the brush at best, by trying many moments; ≤ 0 is inside.
double closestDistance(const Dab& from, const Dab& to, BrushShape shape, int x, int y) {
  constexpr int kMoments = 2000;
  double closest = 1e9;
  for (int i = 0; i <= kMoments; ++i) {
    const double t = double(i) / kMoments;
    const double dx = x + 0.5 - from.centre.x() - t * (to.centre.x() - from.centre.x());
    const double dy = y + 0.5 - from.centre.y() - t * (to.centre.y() - from.centre.y());
    const double radius = from.radius + t * (to.radius - from.radius);
    const double distance =
        shape == BrushShape::Round ? std::hypot(dx, dy) : std::max(std::abs(dx), std::abs(dy));
    closest = std::min(closest, distance - radius);
  }
  return closest;
}

}  // namespace

TEST_CASE("A round dab covers the pixels whose centres are within the radius", "[tools]") {
  // Around the corner of four pixels, radius 2: centres at ±0.5, ±1.5; 1.5² + 1.5² > 4.
  const Dab dab{{4, 4}, 2};
  CHECK(rows(coverStroke(dab, dab, BrushShape::Round, kClip)) == std::vector<std::string>{
                                                                     "............",
                                                                     "............",
                                                                     "...##.......",
                                                                     "..####......",
                                                                     "..####......",
                                                                     "...##.......",
                                                                     "............",
                                                                     "............",
                                                                     "............",
                                                                 });
}

TEST_CASE("A square dab covers the pixels whose centres are in the square", "[tools]") {
  const Dab dab{{4.5, 4.5}, 1};
  CHECK(rows(coverStroke(dab, dab, BrushShape::Square, kClip)) == std::vector<std::string>{
                                                                      "............",
                                                                      "............",
                                                                      "............",
                                                                      "...###......",
                                                                      "...###......",
                                                                      "...###......",
                                                                      "............",
                                                                      "............",
                                                                      "............",
                                                                  });
}

TEST_CASE("The smallest brush covers the pixel under it and leaves no gap", "[tools]") {
  const Dab corner{{3.99, 4.01}, 0.5};
  CHECK(rows(coverStroke(corner, corner, BrushShape::Round, kClip))[4] == "...#........");
  const Coverage line =
      coverStroke({{0.5, 0.5}, 0.5}, {{11.5, 5.5}, 0.5}, BrushShape::Round, kClip);
  int last = -1;
  for (int x = 0; x < 12; ++x) {
    int first = 99;
    int lowest = -99;
    for (int y = 0; y < 6; ++y) {
      if (line.mask.at(x, y) == 0) continue;
      first = std::min(first, y);
      lowest = std::max(lowest, y);
    }
    REQUIRE(first != 99);
    if (last >= 0) CHECK(first <= last + 1);
    last = lowest;
  }
}

TEST_CASE("A stroke covers exactly what its definition says", "[tools]") {
  std::mt19937 random(5);
  const Rect clip{0, 0, 40, 30};
  const auto number = [&](double low, double high) {
    return low + (high - low) * (random() % 10000) / 10000.0;
  };
  for (int round = 0; round < 60; ++round) {
    const BrushShape shape = round % 2 == 0 ? BrushShape::Round : BrushShape::Square;
    const Dab from{{number(-4, 44), number(-4, 34)}, number(1.5, 9)};
    const Dab to{{number(-4, 44), number(-4, 34)}, round % 3 == 0 ? from.radius : number(1.5, 9)};
    const auto text = rows(coverStroke(from, to, shape, clip), clip);
    int wrong = 0;
    for (int y = 0; y < clip.height; ++y) {
      for (int x = 0; x < clip.width; ++x) {
        const bool covered = text[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] == '#';
        const double distance = closestDistance(from, to, shape, x, y);
        // Between two moments the brush moves by less than this.
        wrong += covered ? distance > 0.02 : distance <= 0;
      }
    }
    INFO("round " << round);
    CHECK(wrong == 0);
  }
}

TEST_CASE("A stroke outside the layout covers nothing, a crossing one only the inside", "[tools]") {
  const Dab away{{-50, -50}, 4};
  CHECK(coverStroke(away, away, BrushShape::Round, kClip).box.empty());
  const Coverage crossing =
      coverStroke({{-100, 4.5}, 1}, {{200, 4.5}, 1}, BrushShape::Square, kClip);
  CHECK(crossing.box == Rect{0, 3, 12, 3});
}

TEST_CASE("Rectangles include both corner pixels, outlines lie inside", "[tools]") {
  CHECK(rows(coverRectangle({6, 5}, {2, 2}, 0, kClip)) == std::vector<std::string>{
                                                              "............",
                                                              "............",
                                                              "..#####.....",
                                                              "..#####.....",
                                                              "..#####.....",
                                                              "..#####.....",
                                                              "............",
                                                              "............",
                                                              "............",
                                                          });
  CHECK(rows(coverRectangle({2, 2}, {6, 5}, 1, kClip)) == std::vector<std::string>{
                                                              "............",
                                                              "............",
                                                              "..#####.....",
                                                              "..#...#.....",
                                                              "..#...#.....",
                                                              "..#####.....",
                                                              "............",
                                                              "............",
                                                              "............",
                                                          });
}

TEST_CASE("Ellipses touch the sides of their rectangle", "[tools]") {
  // Six by four pixels: half axes 3 and 2 around (5, 4).
  CHECK(rows(coverEllipse({2, 2}, {7, 5}, 0, kClip)) == std::vector<std::string>{
                                                            "............",
                                                            "............",
                                                            "...####.....",
                                                            "..######....",
                                                            "..######....",
                                                            "...####.....",
                                                            "............",
                                                            "............",
                                                            "............",
                                                        });
  CHECK(rows(coverEllipse({2, 2}, {7, 5}, 1, kClip)) == std::vector<std::string>{
                                                            "............",
                                                            "............",
                                                            "...####.....",
                                                            "..#....#....",
                                                            "..#....#....",
                                                            "...####.....",
                                                            "............",
                                                            "............",
                                                            "............",
                                                        });
}

TEST_CASE("A polygon covers the pixels whose centres are inside", "[tools]") {
  const std::vector<QPointF> triangle{{1, 1}, {9, 1}, {1, 7}};
  // At the height y of a row's centres the right edge is at x = 9 − 8·(y − 1)/6.
  CHECK(rows(coverPolygon(triangle, kClip)) == std::vector<std::string>{
                                                   "............",
                                                   ".#######....",
                                                   ".######.....",
                                                   ".#####......",
                                                   ".###........",
                                                   ".##.........",
                                                   ".#..........",
                                                   "............",
                                                   "............",
                                               });
  CHECK(coverPolygon(std::vector<QPointF>{{1, 1}, {5, 5}}, kClip).box.empty());
}

TEST_CASE("Polygons that share an edge neither overlap nor leave a gap", "[tools]") {
  const std::vector<QPointF> left{{0, 0}, {7.3, 0}, {4.5, 4.5}, {2.1, 9}, {0, 9}};
  const std::vector<QPointF> right{{7.3, 0}, {12, 0}, {12, 9}, {2.1, 9}, {4.5, 4.5}};
  const auto a = rows(coverPolygon(left, kClip));
  const auto b = rows(coverPolygon(right, kClip));
  for (std::size_t y = 0; y < a.size(); ++y) {
    for (std::size_t x = 0; x < a[y].size(); ++x) CHECK((a[y][x] == '#') != (b[y][x] == '#'));
  }
}

TEST_CASE("A crossing polygon has a hole by the even-odd rule", "[tools]") {
  const std::vector<QPointF> twice{
      {0, 0}, {9, 0}, {9, 9}, {0, 9}, {0, 0}, {3, 3}, {6, 3}, {6, 6}, {3, 6}, {3, 3}};
  const auto text = rows(coverPolygon(twice, kClip));
  CHECK(text[1] == "#########...");
  CHECK(text[4] == "###...###...");
}

TEST_CASE("Every pixel of a label, in its bounding box", "[tools]") {
  LabelMap labels(12, 9, 0);
  labels.at(3, 2) = 1;
  labels.at(8, 6) = 1;
  const Coverage coverage = coverLabel(labels, 1);
  CHECK(coverage.box == Rect{3, 2, 6, 5});
  CHECK(coverage.mask.at(0, 0) == 1);
  CHECK(coverage.mask.at(5, 4) == 1);
  CHECK(std::count(coverage.mask.begin(), coverage.mask.end(), 1) == 2);
  CHECK(coverLabel(labels, 7).box.empty());
}

TEST_CASE("Constraints: eighths of a turn, and squares", "[tools]") {
  CHECK(constrainedToAngle({10, 10}, {20, 11}) == QPointF(20, 10));
  CHECK(constrainedToAngle({10, 10}, {11, 2}) == QPointF(10, 2));
  CHECK(constrainedToAngle({10, 10}, {4, 16}) == QPointF(4, 16));
  CHECK(constrainedToAngle({10, 10}, {18, 16}) == QPointF(17, 17));
  CHECK(constrainedToSquare({10, 10}, {4, 12}) == QPointF(4, 16));
  CHECK(constrainedToSquare({10, 10}, {13, 2}) == QPointF(18, 2));
}

}  // namespace spolvero::ui
