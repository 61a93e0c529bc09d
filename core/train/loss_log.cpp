#include "core/train/loss_log.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <sstream>

namespace spolvero {

namespace {

constexpr std::size_t kMaximumCsvBytes = std::size_t{1} << 30;

/// The step of a row; -1 for the header.
std::int64_t stepOfRow(const std::string& row) {
  std::int64_t step = -1;
  std::from_chars(row.data(), row.data() + row.size(), step);
  return step;
}

std::vector<std::string> cellsOf(const std::string& row) {
  std::vector<std::string> cells;
  std::istringstream in(row);
  for (std::string cell; std::getline(in, cell, ',');) cells.push_back(cell);
  return cells;
}

/// The names of a table's columns after "step"; empty for a new one.
std::vector<std::string> columnsOf(const std::filesystem::path& path) {
  std::ifstream in(path);
  std::string header;
  std::getline(in, header);
  auto columns = cellsOf(header);
  if (!columns.empty()) columns.erase(columns.begin());
  return columns;
}

std::string headerOf(const std::vector<std::string>& columns) {
  std::string header = "step";
  for (const auto& name : columns) header += "," + name;
  return header;
}

/// Gives a table more columns at the end; rows that are there get empty cells.
void widen(const std::filesystem::path& path, const std::vector<std::string>& columns) {
  std::string text = headerOf(columns) + "\n";
  if (std::filesystem::exists(path)) {
    const auto old = columnsOf(path).size();
    std::istringstream in(readFile(path, kMaximumCsvBytes));
    std::string row;
    std::getline(in, row);
    const std::string more(columns.size() - old, ',');
    while (std::getline(in, row)) text += row + more + "\n";
  }
  writeFileAtomically(path, text);
}

}  // namespace

void LossLog::add(std::int64_t step, const StepLosses& losses) {
  Waiting waiting{step, {}};
  for (const auto& [name, value] : losses) waiting.losses[name] = value.detach();
  waiting_.push_back(std::move(waiting));
  if (static_cast<std::int64_t>(waiting_.size()) >= readEvery_) read();
}

void LossLog::read() {
  const auto waiting = std::exchange(waiting_, {});
  std::vector<at::Tensor> values;
  for (const auto& entry : waiting) {
    for (const auto& [name, value] : entry.losses) values.push_back(value.to(at::kFloat).mean());
  }
  if (values.empty()) return;
  const auto all = at::stack(values).cpu();
  const auto* number = all.data_ptr<float>();
  for (const auto& entry : waiting) {
    for (const auto& [name, value] : entry.losses) {
      const double loss = *number++;
      if (!std::isfinite(loss)) {
        throw Error(
            fmt::format("step {}: loss '{}' became {}: the training has diverged. Resume "
                        "with a lower learning rate or with train.autocast=off.",
                        entry.step,
                        name,
                        loss));
      }
      auto& sum = sums_[name];
      sum.total += loss;
      ++sum.count;
    }
  }
}

std::map<std::string, double> LossLog::takeMeans() {
  read();
  std::map<std::string, double> means;
  for (const auto& [name, sum] : sums_) means[name] = sum.total / static_cast<double>(sum.count);
  sums_.clear();
  return means;
}

void CsvLog::truncateAfter(std::int64_t step) const {
  if (!std::filesystem::exists(path_)) return;
  std::istringstream in(readFile(path_, kMaximumCsvBytes));
  std::string kept;
  for (std::string row; std::getline(in, row);) {
    if (stepOfRow(row) <= step) kept += row + "\n";
  }
  writeFileAtomically(path_, kept);
}

void CsvLog::append(std::int64_t step, const std::map<std::string, double>& values) const {
  auto columns = columnsOf(path_);
  const auto known = columns.size();
  for (const auto& [name, value] : values) {
    if (std::ranges::find(columns, name) == columns.end()) columns.push_back(name);
  }
  if (known == 0 || columns.size() > known) widen(path_, columns);
  std::ofstream out(path_, std::ios::app);
  out << step;
  for (const auto& name : columns) {
    const auto found = values.find(name);
    out << ',' << (found == values.end() ? std::string() : fmt::format("{:.6g}", found->second));
  }
  out << '\n';
  if (!out.flush()) {
    throw IoError(fmt::format("{}: a row cannot be written (disk full?)", path_.string()));
  }
}

}  // namespace spolvero
