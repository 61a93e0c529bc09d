#include "core/layout/stamps.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cctype>

namespace spolvero {

namespace {

/// A class name as lower-case words without a plural's s.
std::vector<std::string> wordsOf(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
      words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  for (auto& word : words) {
    if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss")) word.pop_back();
  }
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const auto& word : words) all += word;
  return all;
}

StampInfo stampFrom(const nlohmann::json& entry) {
  StampInfo stamp;
  stamp.id = entry.at("id").get<std::string>();
  stamp.name = entry.at("name").get<std::string>();
  stamp.classNames = entry.at("classes").get<std::vector<std::string>>();
  stamp.height = entry.value("height", stamp.height);
  const bool plain = std::ranges::all_of(
      stamp.id, [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_'; });
  if (stamp.id.empty() || !plain) {
    throw ConfigError(fmt::format("id: expected letters, digits, - and _, found \"{}\"", stamp.id));
  }
  if (!(stamp.height > 0 && stamp.height <= 1)) {
    throw ConfigError(
        fmt::format("height: expected more than 0, at most 1, found {}", stamp.height));
  }
  return stamp;
}

}  // namespace

std::vector<StampInfo> stampsFromJson(std::string_view text, const std::string& origin) {
  std::vector<StampInfo> stamps;
  try {
    const auto list = nlohmann::json::parse(text);
    if (!list.is_array()) throw ConfigError("expected a list of stamps");
    for (const auto& entry : list) {
      try {
        stamps.push_back(stampFrom(entry));
      } catch (const std::exception& error) {
        throw ConfigError(fmt::format("stamp {}: {}", stamps.size() + 1, error.what()));
      }
    }
  } catch (const std::exception& error) {
    throw ConfigError(fmt::format("{}: {}", origin, error.what()));
  }
  return stamps;
}

std::string stampsToJson(std::span<const StampInfo> stamps) {
  auto list = nlohmann::json::array();
  for (const auto& stamp : stamps) {
    list.push_back({{"id", stamp.id},
                    {"name", stamp.name},
                    {"classes", stamp.classNames},
                    {"height", stamp.height}});
  }
  return list.dump(2);
}

std::optional<int> classForStamp(const StampInfo& stamp, const ClassTable& classes) {
  for (const auto& name : stamp.classNames) {
    const auto wanted = joined(wordsOf(name));
    for (const auto& info : classes.classes()) {
      if (joined(wordsOf(info.name)) == wanted) return info.id;
    }
  }
  for (const auto& name : stamp.classNames) {
    const auto wanted = joined(wordsOf(name));
    for (const auto& info : classes.classes()) {
      const auto words = wordsOf(info.name);
      if (std::ranges::find(words, wanted) != words.end()) return info.id;
    }
  }
  return std::nullopt;
}

Region stampRegion(const Grid<std::uint8_t>& coverage, const Rect& target, bool mirrored) {
  Region region{Grid<std::uint8_t>(target.width, target.height, 0), target};
  if (coverage.empty()) return region;
  const cv::Mat drawn(
      coverage.height(), coverage.width(), CV_8UC1, const_cast<std::uint8_t*>(coverage.data()));
  cv::Mat scaled;
  cv::resize(drawn, scaled, cv::Size(target.width, target.height), 0, 0, cv::INTER_AREA);
  constexpr std::uint8_t kHalf = 128;
  for (int y = 0; y < target.height; ++y) {
    for (int x = 0; x < target.width; ++x) {
      const int from = mirrored ? target.width - 1 - x : x;
      region.mask.at(x, y) = static_cast<std::uint8_t>(scaled.at<std::uint8_t>(y, from) >= kHalf);
    }
  }
  return region;
}

}  // namespace spolvero
