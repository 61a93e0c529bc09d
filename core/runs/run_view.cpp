#include "core/runs/run_view.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaximumTableBytes = 256u << 20;
constexpr std::size_t kMaximumConfigBytes = 1u << 20;

std::vector<std::string_view> cellsOf(std::string_view row) {
  if (row.ends_with('\r')) row.remove_suffix(1);
  std::vector<std::string_view> cells;
  while (true) {
    const auto comma = row.find(',');
    cells.push_back(row.substr(0, comma));
    if (comma == std::string_view::npos) return cells;
    row.remove_prefix(comma + 1);
  }
}

std::optional<double> numberOf(std::string_view cell) {
  double value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  const bool whole = error == std::errc() && end == cell.data() + cell.size();
  return whole ? std::optional(value) : std::nullopt;
}

void addRow(Curves& curves,
            const std::vector<std::string_view>& names,
            std::string_view row,
            const std::string& place) {
  const auto cells = cellsOf(row);
  const auto step = numberOf(cells.front());
  if (!step || cells.size() > names.size()) {
    throw IoError(fmt::format("{}: expected a step and at most {} numbers, found \"{}\"",
                              place,
                              names.size() - 1,
                              row.substr(0, 80)));
  }
  for (std::size_t i = 1; i < cells.size(); ++i) {
    if (cells[i].empty()) continue;
    const auto value = numberOf(cells[i]);
    if (!value) {
      throw IoError(fmt::format(
          "{}: expected a number for {}, found \"{}\"", place, names[i], cells[i].substr(0, 80)));
    }
    auto& curve = curves[std::string(names[i])];
    curve.steps.push_back(*step);
    curve.values.push_back(*value);
  }
}

/// Files "step_NUMBER.EXTENSION" of a folder, by step.
std::vector<RunFile> filesByStep(const fs::path& folder, const std::string& extension) {
  std::vector<RunFile> files;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder, none)) {
    const auto name = entry.path().stem().string();
    if (entry.path().extension() != extension || !name.starts_with("step_")) continue;
    const auto step = numberOf(std::string_view(name).substr(5));
    if (step) files.push_back({static_cast<std::int64_t>(*step), entry.path()});
  }
  std::ranges::sort(files, {}, &RunFile::step);
  return files;
}

std::string endOf(const fs::path& file, std::size_t bytes) {
  std::ifstream in(file, std::ios::binary | std::ios::ate);
  if (!in) return {};
  const auto size = static_cast<std::size_t>(in.tellg());
  const auto start = size > bytes ? size - bytes : 0;
  std::string text(size - start, '\0');
  in.seekg(static_cast<std::streamoff>(start));
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  if (start > 0) text.erase(0, text.find('\n') + 1);
  return text;
}

std::string systemOf(const std::string& config, const fs::path& file) {
  try {
    return toml::parse(config)["system"].value_or(std::string());
  } catch (const toml::parse_error& error) {
    throw ConfigError(fmt::format("{}: expected TOML, found an error in line {}: {}",
                                  file.string(),
                                  error.source().begin.line,
                                  error.description()));
  }
}

}  // namespace

Curves readCurves(const fs::path& file) {
  Curves curves;
  if (!fs::exists(file)) return curves;
  const auto text = readFile(file, kMaximumTableBytes);
  std::string_view rest = text;
  std::vector<std::string_view> names;
  // What follows the last line end is a row that is being written.
  for (int row = 1; rest.find('\n') != std::string_view::npos; ++row) {
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    if (names.empty()) {
      names = cellsOf(line);
    } else if (!line.empty()) {
      addRow(curves, names, line, fmt::format("{}, row {}", file.string(), row));
    }
  }
  return curves;
}

Curve smoothed(const Curve& curve, double share) {
  Curve result = curve;
  double sum = 0;
  double weight = 0;
  for (auto& value : result.values) {
    if (!std::isfinite(value)) continue;
    sum = share * sum + (1 - share) * value;
    weight = share * weight + (1 - share);
    value = sum / weight;
  }
  return result;
}

RunView readRun(const fs::path& run, std::size_t logBytes) {
  const auto config = run / "config.toml";
  if (!fs::exists(config)) {
    throw ConfigError(fmt::format(
        "{}: expected the folder of a training (with config.toml), found none; choose the folder "
        "that was given to --run",
        run.string()));
  }
  RunView view;
  view.path = run;
  view.config = readFile(config, kMaximumConfigBytes);
  view.system = systemOf(view.config, config);
  view.status = readRunStatus(run);
  view.losses = readCurves(run / "losses.csv");
  view.validation = readCurves(run / "validation.csv");
  view.samples = filesByStep(run / "samples", ".png");
  view.checkpoints = filesByStep(run / "checkpoints", ".safetensors");
  for (const auto* name : {"model.safetensors", "best.safetensors"}) {
    if (fs::exists(run / name)) view.models.push_back(run / name);
  }
  view.logTail = endOf(run / "log.txt", logBytes);
  return view;
}

}  // namespace spolvero
