#include "core/io/layout_formats/labelme.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <vector>

namespace spolvero {

namespace {

using Json = nlohmann::json;
using Outline = std::vector<cv::Point>;

constexpr std::size_t kMaximumShapes = 65535;
constexpr int kCirclePoints = 90;

/// Stands for unlabelled parts, which have to be painted over what surrounds them.
constexpr std::string_view kIgnore = "__ignore__";

/// One outline of the file.
struct Shape {
  std::string label;
  std::string kind;
  std::vector<cv::Point2d> points;
  std::optional<std::int64_t> group;
};

class LabelMeReader {
 public:
  LabelMeReader(std::string_view text, const std::string& origin)
      : origin_(origin), json_(parseJsonText(text, origin)) {}

  Layout read() {
    const int width = side("imageWidth");
    const int height = side("imageHeight");
    const auto shapes = readShapes();
    lastGroup_ = lastObject_ = largestGroup(shapes);
    LabelMap labels(width, height, kUnlabelled);
    InstanceMap instances(width, height, 0);
    cv::Mat labelPicture(height, width, CV_8U, labels.data());
    cv::Mat instancePicture(height, width, CV_16U, instances.data());
    for (const auto& shape : shapes) {
      const std::vector<Outline> outline{outlineOf(shape)};
      cv::fillPoly(labelPicture, outline, cv::Scalar(classOf(shape.label)));
      cv::fillPoly(instancePicture, outline, cv::Scalar(objectOf(shape)));
    }
    return {std::move(labels), std::move(instances), ClassTable(classes_)};
  }

 private:
  [[noreturn]] void fail(const std::string& problem) const {
    throw IoError(fmt::format("{}: {}", origin_, problem));
  }

  const Json& field(const Json& json, const char* key) const {
    const auto found = json.is_object() ? json.find(key) : json.end();
    if (found == json.end()) fail(fmt::format("expected '{}', found nothing", key));
    return *found;
  }

  int side(const char* key) const {
    const auto& value = field(json_, key);
    const bool valid =
        value.is_number_integer() && value >= kMinimumLayoutSide && value <= kMaximumLayoutSide;
    if (valid) return value.get<int>();
    fail(fmt::format("{}: expected {} to {}, found {}",
                     key,
                     kMinimumLayoutSide,
                     kMaximumLayoutSide,
                     value.dump()));
  }

  std::vector<Shape> readShapes() const {
    const auto& list = field(json_, "shapes");
    if (!list.is_array() || list.empty() || list.size() > kMaximumShapes) {
      fail(fmt::format("shapes: expected a list of 1 to {}", kMaximumShapes));
    }
    std::vector<Shape> shapes;
    for (const auto& entry : list) shapes.push_back(shapeFrom(entry));
    return shapes;
  }

  Shape shapeFrom(const Json& entry) const {
    Shape shape;
    const auto& label = field(entry, "label");
    if (!label.is_string() || label.get<std::string>().empty()) {
      fail("label: expected the name of a class");
    }
    shape.label = label.get<std::string>();
    shape.kind = entry.value("shape_type", "polygon");
    const auto group = entry.find("group_id");
    if (group != entry.end() && group->is_number_integer()) {
      shape.group = group->get<std::int64_t>();
    }
    const auto& points = field(entry, "points");
    if (!points.is_array()) fail("points: expected a list");
    for (const auto& point : points) shape.points.push_back(pointFrom(point));
    return shape;
  }

  cv::Point2d pointFrom(const Json& point) const {
    // Outlines may leave the picture, but not by so much that drawing overflows.
    constexpr double kFarthest = 1e5;
    const bool valid = point.is_array() && point.size() == 2 && point[0].is_number() &&
                       point[1].is_number() && std::abs(point[0].get<double>()) < kFarthest &&
                       std::abs(point[1].get<double>()) < kFarthest;
    if (!valid) fail(fmt::format("points: expected [x, y], found {}", point.dump()));
    return {point[0].get<double>(), point[1].get<double>()};
  }

  Outline outlineOf(const Shape& shape) const {
    const auto rounded = [](const cv::Point2d& point) {
      return cv::Point(static_cast<int>(std::lround(point.x)),
                       static_cast<int>(std::lround(point.y)));
    };
    const auto& points = shape.points;
    Outline outline;
    if (shape.kind == "polygon" && !points.empty()) {
      for (const auto& point : points) outline.push_back(rounded(point));
    } else if (shape.kind == "rectangle" && points.size() == 2) {
      outline = {rounded(points[0]),
                 rounded({points[1].x, points[0].y}),
                 rounded(points[1]),
                 rounded({points[0].x, points[1].y})};
    } else if (shape.kind == "circle" && points.size() == 2) {
      const double radius = std::hypot(points[1].x - points[0].x, points[1].y - points[0].y);
      for (int i = 0; i < kCirclePoints; ++i) {
        const double angle = 2 * CV_PI * i / kCirclePoints;
        outline.push_back(rounded(
            {points[0].x + radius * std::cos(angle), points[0].y + radius * std::sin(angle)}));
      }
    } else {
      fail(
          fmt::format("shape '{}': expected a polygon, rectangle or circle with its points, found "
                      "{} with {}",
                      shape.label,
                      shape.kind,
                      points.size()));
    }
    return outline;
  }

  int classOf(const std::string& label) {
    if (label == kIgnore) return kUnlabelled;
    const auto found = std::ranges::find(classes_, label, &ClassInfo::name);
    if (found != classes_.end()) return found->id;
    const int id = static_cast<int>(classes_.size());
    if (id >= kUnlabelled) fail("expected at most 255 different labels");
    classes_.push_back({id, label, ClassTable::defaultColour(id), ClassKind::Thing});
    return id;
  }

  /// Group numbers stay as object numbers where they can; other objects get those behind them.
  int objectOf(const Shape& shape) {
    if (shape.label == kIgnore) return 0;
    if (!shape.group) return nextObject();
    const std::pair key(shape.label, *shape.group);
    if (const auto found = groups_.find(key); found != groups_.end()) return found->second;
    const bool usable = *shape.group >= 1 && *shape.group <= lastGroup_ &&
                        taken_.insert(static_cast<int>(*shape.group)).second;
    return groups_[key] = usable ? static_cast<int>(*shape.group) : nextObject();
  }

  int nextObject() {
    constexpr int kMaximumObject = 65535;
    if (lastObject_ >= kMaximumObject) fail("expected at most 65535 objects");
    return ++lastObject_;
  }

  /// The largest group number that can be an object's.
  static int largestGroup(const std::vector<Shape>& shapes) {
    int largest = 0;
    for (const auto& shape : shapes) {
      constexpr std::int64_t kMost = 32767;
      if (shape.group && *shape.group <= kMost) {
        largest = std::max(largest, static_cast<int>(*shape.group));
      }
    }
    return largest;
  }

  const std::string& origin_;
  Json json_;
  std::vector<ClassInfo> classes_;
  std::map<std::pair<std::string, std::int64_t>, int> groups_;
  std::set<int> taken_;  ///< Group numbers that are an object's.
  int lastGroup_ = 0;
  int lastObject_ = 0;
};

/// A connected part of one class and object.
struct Part {
  int label = 0;
  int instance = 0;
  double area = 0;  ///< With its holes, px.
  Outline outline;
};

/// How many pixels the filled outline covers; tells what lies inside what.
double filledArea(const Outline& outline) {
  const auto box = cv::boundingRect(outline);
  cv::Mat mask = cv::Mat::zeros(box.height, box.width, CV_8U);
  cv::fillPoly(mask, std::vector<Outline>{outline}, cv::Scalar(1), cv::LINE_8, 0, -box.tl());
  return cv::countNonZero(mask);
}

/// Where each class and object is.
std::map<std::uint32_t, Rect> boxesOf(const Grid<std::uint32_t>& ids) {
  std::map<std::uint32_t, Rect> boxes;
  for (int y = 0; y < ids.height(); ++y) {
    for (int x = 0; x < ids.width(); ++x) {
      auto& box = boxes[ids.at(x, y)];
      box = box.united({x, y, 1, 1});
    }
  }
  return boxes;
}

std::vector<Part> partsOf(const Layout& layout) {
  const auto ids = pairedIds(layout);
  std::vector<Part> parts;
  for (const auto& [id, box] : boxesOf(ids)) {
    cv::Mat mask(box.height, box.width, CV_8U);
    for (int y = 0; y < box.height; ++y) {
      for (int x = 0; x < box.width; ++x) {
        mask.at<std::uint8_t>(y, x) = ids.at(box.x + x, box.y + y) == id ? 1 : 0;
      }
    }
    std::vector<Outline> outlines;
    std::vector<cv::Vec4i> hierarchy;
    cv::findContours(
        mask, outlines, hierarchy, cv::RETR_CCOMP, cv::CHAIN_APPROX_SIMPLE, {box.x, box.y});
    for (std::size_t i = 0; i < outlines.size(); ++i) {
      constexpr int kParent = 3;
      if (hierarchy[i][kParent] >= 0) continue;
      const double area = filledArea(outlines[i]);
      parts.push_back({static_cast<int>(id >> 16),
                       static_cast<int>(id & 0xffff),
                       area,
                       std::move(outlines[i])});
    }
  }
  std::ranges::stable_sort(parts, std::ranges::greater(), &Part::area);
  return parts;
}

}  // namespace

bool isLabelMe(std::string_view json) {
  const auto parsed = Json::parse(json, nullptr, false);
  return parsed.is_object() && parsed.contains("shapes") && parsed.contains("imageWidth");
}

Layout layoutFromLabelMe(std::string_view json, const std::string& origin) {
  try {
    return LabelMeReader(json, origin).read();
  } catch (const ConfigError& error) {
    throw IoError(error.what());
  }
}

std::string labelMeText(const Layout& layout, const std::string& picture) {
  Json shapes = Json::array();
  for (const auto& part : partsOf(layout)) {
    Json points = Json::array();
    for (const auto& point : part.outline) points.push_back({point.x, point.y});
    const auto label =
        part.label == kUnlabelled ? std::string(kIgnore) : layout.classes()[part.label].name;
    shapes.push_back({{"label", label},
                      {"points", std::move(points)},
                      {"group_id", part.instance == 0 ? Json(nullptr) : Json(part.instance)},
                      {"shape_type", "polygon"},
                      {"flags", Json::object()}});
  }
  const Json json{{"version", "5.0.1"},
                  {"flags", Json::object()},
                  {"shapes", std::move(shapes)},
                  {"imagePath", picture},
                  {"imageData", nullptr},
                  {"imageHeight", layout.height()},
                  {"imageWidth", layout.width()}};
  return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

void writeLabelMe(const std::filesystem::path& path,
                  const Layout& layout,
                  const std::string& picture) {
  writeFileAtomically(path, labelMeText(layout, picture));
}

}  // namespace spolvero
