#include "core/train/loss_log.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

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

std::string headerOf(const std::map<std::string, double>& values) {
  std::string header = "step";
  for (const auto& [name, value] : values) header += "," + name;
  return header;
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
  const bool fresh = !std::filesystem::exists(path_);
  std::ofstream out(path_, std::ios::app);
  if (fresh) out << headerOf(values) << '\n';
  out << step;
  for (const auto& [name, value] : values) out << ',' << fmt::format("{:.6g}", value);
  out << '\n';
  if (!out.flush()) {
    throw IoError(fmt::format("{}: a row cannot be written (disk full?)", path_.string()));
  }
}

}  // namespace spolvero
