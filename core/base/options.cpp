#include "core/base/options.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <toml++/toml.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <sstream>

namespace spolvero {

namespace {

template <class... Fs>
struct Overloaded : Fs... {
  using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

std::string kindName(const OptionTarget& target) {
  return std::visit(Overloaded{[](bool*) { return "true or false"; },
                               [](std::int64_t*) { return "a whole number"; },
                               [](double*) { return "a number"; },
                               [](std::string*) { return "text"; },
                               [](std::vector<std::int64_t>*) { return "a list like [8, 4, 2]"; }},
                    target);
}

[[noreturn]] void throwBadValue(const Option& option,
                                const std::string& expected,
                                const std::string& found,
                                const std::string& origin) {
  throw ConfigError(
      fmt::format("{}: {}: expected {}, found '{}'", origin, option.key, expected, found));
}

std::string rangeText(const OptionInfo& info) {
  const bool low = info.minimum != std::numeric_limits<double>::lowest();
  const bool high = info.maximum != std::numeric_limits<double>::max();
  if (low && high) return fmt::format("{:g} to {:g}", info.minimum, info.maximum);
  if (low) return fmt::format("{:g} or more", info.minimum);
  if (high) return fmt::format("{:g} or less", info.maximum);
  return {};
}

void checkRange(const Option& option, double value, const std::string& origin) {
  const auto& info = option.info;
  if (std::isnan(value) || value < info.minimum || value > info.maximum) {
    throwBadValue(option, rangeText(info), fmt::format("{:g}", value), origin);
  }
}

template <class Number>
Number parseNumber(const Option& option, std::string_view text, const std::string& origin) {
  Number value{};
  const auto* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stop != end) {
    throwBadValue(option, kindName(option.target), std::string(text), origin);
  }
  return value;
}

std::vector<std::int64_t> parseList(const Option& option,
                                    std::string text,
                                    const std::string& origin) {
  std::erase_if(text, [](char c) { return c == '[' || c == ']' || c == ' '; });
  std::vector<std::int64_t> values;
  std::stringstream stream(text);
  for (std::string item; std::getline(stream, item, ',');) {
    values.push_back(parseNumber<std::int64_t>(option, item, origin));
    checkRange(option, static_cast<double>(values.back()), origin);
  }
  return values;
}

bool parseBool(const Option& option, const std::string& text, const std::string& origin) {
  if (text == "true" || text == "1" || text == "yes" || text == "on") return true;
  if (text == "false" || text == "0" || text == "no" || text == "off") return false;
  throwBadValue(option, kindName(option.target), text, origin);
}

void assignOption(const Option& option, const std::string& text, const std::string& origin) {
  std::visit(
      Overloaded{
          [&](bool* target) { *target = parseBool(option, text, origin); },
          [&](std::int64_t* target) {
            const auto value = parseNumber<std::int64_t>(option, text, origin);
            checkRange(option, static_cast<double>(value), origin);
            *target = value;
          },
          [&](double* target) {
            const auto value = parseNumber<double>(option, text, origin);
            checkRange(option, value, origin);
            *target = value;
          },
          [&](std::string* target) {
            const auto& choices = option.info.choices;
            if (!choices.empty() && std::ranges::find(choices, text) == choices.end()) {
              throwBadValue(
                  option, fmt::format("one of {}", fmt::join(choices, ", ")), text, origin);
            }
            *target = text;
          },
          [&](std::vector<std::int64_t>* target) { *target = parseList(option, text, origin); }},
      option.target);
}

/// A number as the shortest text that reads back as the same double.
std::string numberText(double value) {
  std::string text = fmt::format("{}", value);
  return text;
}

std::string optionText(const Option& option) {
  return std::visit(
      Overloaded{[](const bool* target) { return std::string(*target ? "true" : "false"); },
                 [](const std::int64_t* target) { return std::to_string(*target); },
                 [](const double* target) { return numberText(*target); },
                 [](const std::string* target) { return *target; },
                 [](const std::vector<std::int64_t>* target) {
                   return fmt::format("[{}]", fmt::join(*target, ", "));
                 }},
      option.target);
}

/// The text that `assign` takes for a TOML value.
std::string tomlValueText(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* boolean = node.as_boolean()) return boolean->get() ? "true" : "false";
  if (const auto* integer = node.as_integer()) return std::to_string(integer->get());
  if (const auto* number = node.as_floating_point()) return numberText(number->get());
  std::ostringstream stream;
  node.visit([&](const auto& value) { stream << value; });
  return stream.str();
}

void readTable(OptionSet& set,
               const toml::table& table,
               const std::string& prefix,
               const std::string& origin) {
  for (const auto& [key, node] : table) {
    const std::string name = prefix + std::string(key.str());
    if (const auto* inner = node.as_table()) {
      readTable(set, *inner, name + ".", origin);
    } else {
      set.assign(name, tomlValueText(node), origin);
    }
  }
}

void insertToml(toml::table& root, const Option& option) {
  toml::table* table = &root;
  std::string_view rest = option.key;
  for (auto dot = rest.find('.'); dot != std::string_view::npos; dot = rest.find('.')) {
    const auto part = std::string(rest.substr(0, dot));
    table->insert(part, toml::table{});
    table = (*table)[part].as_table();
    rest.remove_prefix(dot + 1);
  }
  const auto key = std::string(rest);
  std::visit(Overloaded{[&](const std::vector<std::int64_t>* target) {
                          toml::array array;
                          for (const auto value : *target) array.push_back(value);
                          table->insert_or_assign(key, array);
                        },
                        [&](const auto* target) { table->insert_or_assign(key, *target); }},
             option.target);
}

std::size_t editDistance(const std::string& a, const std::string& b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

OptionSet& OptionSet::add(std::string key, OptionTarget target, OptionInfo info) {
  options_.push_back({std::move(key), target, std::move(info)});
  return *this;
}

OptionSet& OptionSet::addGroup(const std::string& prefix, const OptionSet& group) {
  for (const auto& option : group.options_) {
    options_.push_back({prefix + "." + option.key, option.target, option.info});
  }
  return *this;
}

const Option& OptionSet::find(const std::string& key, const std::string& origin) const {
  const auto found = std::ranges::find(options_, key, &Option::key);
  if (found != options_.end()) return *found;
  std::vector<std::string> keys;
  for (const auto& option : options_) keys.push_back(option.key);
  const auto nearest = nearestWord(key, keys);
  throw ConfigError(
      fmt::format("{}: unknown option '{}'{}",
                  origin,
                  key,
                  nearest.empty() ? "" : fmt::format(" (did you mean '{}'?)", nearest)));
}

void OptionSet::assign(const std::string& key,
                       const std::string& value,
                       const std::string& origin) {
  assignOption(find(key, origin), value, origin);
}

void OptionSet::readToml(std::string_view text, const std::string& origin) {
  try {
    readTable(*this, toml::parse(text, origin), "", origin);
  } catch (const toml::parse_error& error) {
    throw ConfigError(fmt::format("{}: line {}: not valid TOML ({})",
                                  origin,
                                  error.source().begin.line,
                                  error.description()));
  }
}

std::string OptionSet::toToml() const {
  toml::table root;
  for (const auto& option : options_) insertToml(root, option);
  std::ostringstream stream;
  stream << root << '\n';
  return stream.str();
}

std::string OptionSet::valueText(const std::string& key) const {
  return optionText(find(key, "options"));
}

std::string OptionSet::helpText() const {
  std::string text;
  for (const auto& option : options_) {
    const auto range = option.info.choices.empty()
                           ? rangeText(option.info)
                           : fmt::format("{}", fmt::join(option.info.choices, "|"));
    text += fmt::format("  {}={}{}{}\n      {}\n",
                        option.key,
                        optionText(option),
                        option.info.unit.empty() ? "" : " " + option.info.unit,
                        range.empty() ? "" : "  (" + range + ")",
                        option.info.help);
  }
  return text;
}

std::string nearestWord(const std::string& word, const std::vector<std::string>& candidates) {
  std::string best;
  std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 2) + 1;
  for (const auto& candidate : candidates) {
    const auto distance = editDistance(word, candidate);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace spolvero
