// Draws the sample scenes that come with the program. They are drawings of our own: no photo was
// traced. Run it again when the shipped model's classes change:
//
//     build/bin/draw_scenes resources/weights/MODEL.safetensors resources/scenes

#include "core/base/error.h"
#include "core/io/model_file.h"
#include "core/io/scene_file.h"

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <iostream>
#include <numbers>
#include <string>
#include <vector>

namespace {

using namespace spolvero;

/// The sheet that all points below lie on, in px.
constexpr int kWidth = 192;
constexpr int kHeight = 256;

using Points = std::vector<cv::Point2f>;

/// A closed outline filled with a class.
struct Piece {
  /// The first of these that the model knows: models may know fewer kinds of clothing.
  std::vector<std::string> classNames;
  Points outline;
};
/// From back to front.
using Drawing = std::vector<Piece>;

/// A smooth closed curve through points. Source: Catmull and Rom 1974.
Points curveThrough(const Points& points) {
  constexpr int kSteps = 12;
  Points curve;
  const std::size_t count = points.size();
  for (std::size_t i = 0; i < count; ++i) {
    const auto a = points[(i + count - 1) % count];
    const auto b = points[i];
    const auto c = points[(i + 1) % count];
    const auto d = points[(i + 2) % count];
    for (int step = 0; step < kSteps; ++step) {
      const float t = static_cast<float>(step) / kSteps;
      curve.push_back(0.5F * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * (t * t) +
                              (3 * b - a - 3 * c + d) * (t * t * t)));
    }
  }
  return curve;
}

Points circle(cv::Point2f centre, float radius) {
  constexpr int kCorners = 48;
  Points points;
  for (int i = 0; i < kCorners; ++i) {
    const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / kCorners;
    points.emplace_back(centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle));
  }
  return points;
}

/// A band around a line, for straps and handles.
Points band(const Points& line, float widthPx) {
  Points there;
  Points back;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const auto along = line[std::min(i + 1, line.size() - 1)] - line[i == 0 ? 0 : i - 1];
    const float length = std::hypot(along.x, along.y);
    const cv::Point2f across(-along.y / length * widthPx / 2, along.x / length * widthPx / 2);
    there.push_back(line[i] + across);
    back.insert(back.begin(), line[i] - across);
  }
  there.insert(there.end(), back.begin(), back.end());
  return there;
}

const std::vector<std::string> kSkin = {"skin"};
const std::vector<std::string> kHair = {"hair"};
const std::vector<std::string> kTop = {"top"};
const std::vector<std::string> kCoat = {"outerwear", "coat"};
const std::vector<std::string> kTrousers = {"trousers", "bottom"};
const std::vector<std::string> kSkirt = {"skirt", "dress", "bottom"};
const std::vector<std::string> kShoes = {"footwear", "shoes"};
const std::vector<std::string> kBag = {"bag", "accessory"};

// clang-format off
/// A person in an open coat over a top, with trousers and a bag on the shoulder.
Drawing coatAndTrousers() {
  return {
      {kHair, curveThrough({{96, 12}, {106, 15}, {111, 25}, {112, 40}, {117, 56}, {113, 70},
            {98, 66}, {82, 72}, {77, 58}, {81, 42}, {82, 25}, {87, 15}})},
      {kShoes, curveThrough({{81, 222}, {92, 222}, {93, 233}, {91, 243}, {85, 247}, {76, 246},
            {74, 242}, {79, 234}})},
      {kShoes, curveThrough({{104, 220}, {115, 220}, {117, 231}, {124, 239}, {125, 243},
            {115, 245}, {107, 241}, {104, 232}})},
      {kTrousers, curveThrough({{79, 108}, {97, 106}, {114, 108}, {119, 124}, {119, 146},
            {117, 182}, {117, 225}, {110, 227}, {103, 225}, {102, 188}, {99, 158}, {97, 132},
            {95, 158}, {94, 190}, {93, 227}, {86, 229}, {79, 227}, {78, 188}, {77, 150},
            {79, 124}})},
      {kTop, curveThrough({{86, 54}, {97, 58}, {106, 54}, {113, 64}, {112, 92}, {114, 120},
            {97, 123}, {79, 120}, {82, 92}, {81, 64}})},
      {kSkin, curveThrough({{93, 38}, {101, 38}, {102, 49}, {107, 54}, {97, 64}, {87, 54},
            {92, 49}})},
      {kSkin, curveThrough({{62, 124}, {70, 125}, {71, 131}, {69, 139}, {66, 144}, {62, 141},
            {60, 133}})},
      {kSkin, curveThrough({{125, 112}, {133, 113}, {135, 118}, {130, 122}, {124, 119}})},
      {kCoat, curveThrough({{87, 50}, {77, 54}, {71, 61}, {68, 76}, {65, 96}, {60, 112},
            {59, 126}, {65, 129}, {71, 127}, {74, 112}, {77, 96}, {77, 116}, {74, 140},
            {71, 164}, {69, 182}, {70, 187}, {79, 189}, {86, 187}, {88, 180}, {87, 154},
            {86, 128}, {88, 100}, {88, 74}, {88, 58}})},
      {kCoat, curveThrough({{107, 50}, {117, 54}, {123, 62}, {127, 78}, {133, 98}, {137, 106},
            {136, 113}, {126, 116}, {122, 110}, {119, 98}, {119, 116}, {122, 140}, {125, 164},
            {127, 181}, {126, 186}, {117, 188}, {109, 186}, {108, 180}, {108, 154},
            {109, 128}, {106, 100}, {106, 74}, {106, 58}})},
      {kBag, curveThrough({{116, 121}, {124, 118}, {134, 118}, {144, 121}, {146, 132},
            {144, 146}, {136, 149}, {124, 149}, {116, 146}, {114, 133}})},
      {kBag, band({{113, 53}, {117, 74}, {121, 98}, {126, 119}}, 2.6F)},
      {kSkin, curveThrough({{97, 18}, {104, 22}, {106.5F, 31}, {104, 40}, {97, 45.5F},
            {90, 40}, {87.5F, 31}, {90, 22}})},
      {kHair, curveThrough({{96, 12}, {106, 15}, {111, 25}, {112, 40}, {109, 48},
            {106.5F, 38}, {104, 26}, {98, 18.5F}, {92, 25}, {88, 36}, {84, 48}, {82, 38},
            {82, 25}, {87, 15}})},
  };
}

/// A person in a top and a skirt, hair tied up, one hand on the hip, a bag in the other.
Drawing topAndSkirt() {
  return {
      {kSkin, curveThrough({{82, 150}, {96, 150}, {96, 168}, {93, 182}, {95, 198}, {91, 214},
            {90, 232}, {84, 232}, {83, 214}, {80, 198}, {82, 182}, {81, 168}})},
      {kSkin, curveThrough({{98, 150}, {112, 150}, {114, 168}, {114, 182}, {119, 198},
            {117, 214}, {119, 231}, {113, 231}, {110, 214}, {105, 198}, {103, 182}, {99, 168}})},
      {kShoes, curveThrough({{84, 229}, {87, 234}, {91, 229}, {93, 235}, {92, 243}, {86, 247},
            {78, 247}, {77, 243}, {82, 237}})},
      {kShoes, curveThrough({{112, 228}, {116, 233}, {120, 228}, {122, 234}, {128, 240},
            {129, 244}, {121, 246}, {114, 242}, {112, 236}})},
      {kSkin, curveThrough({{118, 62}, {124, 68}, {127, 86}, {129, 104}, {131, 122},
            {134, 134}, {133, 142}, {129, 145}, {126, 138}, {122, 122}, {119, 104}, {115, 88}})},
      {kSkin, curveThrough({{77, 64}, {71, 72}, {64, 88}, {58, 99}, {61, 105}, {69, 110},
            {80, 116}, {84, 111}, {79, 105}, {69, 98}, {75, 88}, {81, 76}})},
      {kSkirt, curveThrough({{82, 108}, {97, 106}, {111, 108}, {116, 122}, {119, 140},
            {122, 158}, {121, 162}, {108, 165}, {97, 166}, {85, 165}, {73, 162}, {72, 158},
            {75, 142}, {78, 122}})},
      {kTop, curveThrough({{86, 53}, {97, 60}, {107, 53}, {116, 56}, {123, 64}, {126, 82},
            {119, 86}, {114, 83}, {112, 96}, {113, 110}, {97, 113}, {81, 110}, {82, 96},
            {80, 84}, {76, 86}, {69, 82}, {71, 65}, {78, 56}})},
      {kSkin, curveThrough({{93, 40}, {101, 40}, {102, 49}, {107, 53}, {97, 63}, {87, 53},
            {92, 49}})},
      {kBag, band({{124, 156}, {125, 146}, {130, 141}, {136, 146}, {138, 156}}, 2.2F)},
      {kBag, curveThrough({{121, 156}, {131, 154}, {141, 156}, {145, 168}, {144, 177},
            {131, 180}, {119, 177}, {117, 168}})},
      {kSkin, curveThrough({{127, 136}, {134, 135}, {136, 142}, {132, 147}, {127, 144}})},
      {kHair, circle({98, 11}, 6.4F)},
      {kHair, curveThrough({{97, 14}, {106, 17}, {110, 27}, {108, 38}, {97, 40}, {86, 38},
            {84, 27}, {88, 17}})},
      {kSkin, curveThrough({{97, 20}, {104, 24}, {106, 32}, {103.5F, 41}, {97, 46},
            {90.5F, 41}, {88, 32}, {90, 24}})},
      {kHair, curveThrough({{97, 14}, {106, 17}, {110, 27}, {108.5F, 36}, {105, 28},
            {100, 22}, {95, 22}, {89, 28}, {86, 36}, {84, 27}, {88, 17}})},
  };
}
// clang-format on

std::uint8_t classOf(const Piece& piece, const ClassTable& classes) {
  for (const auto& name : piece.classNames) {
    if (const auto id = classes.idOf(name)) return static_cast<std::uint8_t>(*id);
  }
  throw ConfigError(fmt::format("the model has no class '{}'", piece.classNames.front()));
}

/// The drawing over the class "background".
Layout paint(const Drawing& drawing, const ClassTable& classes) {
  constexpr int kFractionBits = 4;
  constexpr float kFraction = 1 << kFractionBits;
  cv::Mat map(kHeight, kWidth, CV_8UC1, cv::Scalar(classOf({{"background"}, {}}, classes)));
  for (const auto& piece : drawing) {
    std::vector<cv::Point> corners;
    for (const auto& point : piece.outline) {
      corners.emplace_back(cvRound(point.x * kFraction), cvRound(point.y * kFraction));
    }
    cv::fillPoly(map,
                 std::vector<std::vector<cv::Point>>{corners},
                 cv::Scalar(classOf(piece, classes)),
                 cv::LINE_8,
                 kFractionBits);
  }
  LabelMap labels(kWidth, kHeight);
  for (int y = 0; y < kHeight; ++y) std::copy_n(map.ptr<std::uint8_t>(y), kWidth, labels.row(y));
  return {std::move(labels), InstanceMap(kWidth, kHeight, 0), classes};
}

void writeDrawing(const Drawing& drawing,
                  const ModelInfo& model,
                  const std::filesystem::path& path) {
  Scene scene;
  scene.layout = paint(drawing, model.classes);
  scene.modelName = model.name;
  writeScene(path, scene, {});
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: draw_scenes MODEL.safetensors FOLDER\n";
    return 2;
  }
  try {
    const auto model = readModelInfo(argv[1]);
    const std::filesystem::path folder(argv[2]);
    writeDrawing(coatAndTrousers(), model, folder / "street.ora");
    writeDrawing(topAndSkirt(), model, folder / "summer.ora");
  } catch (const std::exception& error) {
    std::cerr << "draw_scenes: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
