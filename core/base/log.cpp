#include "core/base/log.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/dist_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>

#include <mutex>
#include <vector>

namespace spolvero {

namespace {

struct LogState {
  std::shared_ptr<spdlog::sinks::dist_sink_mt> sinks =
      std::make_shared<spdlog::sinks::dist_sink_mt>();
  std::shared_ptr<spdlog::logger> logger;
  std::vector<spdlog::sink_ptr> files;
  std::mutex mutex;

  LogState() {
    sinks->add_sink(std::make_shared<spdlog::sinks::stderr_color_sink_mt>());
    logger = std::make_shared<spdlog::logger>("spolvero", sinks);
    logger->set_pattern("%H:%M:%S %^%l%$ %v");
    logger->flush_on(spdlog::level::info);
  }
};

LogState& state() {
  static LogState instance;
  return instance;
}

}  // namespace

std::shared_ptr<spdlog::logger> log() {
  return state().logger;
}

void addLogFile(const std::filesystem::path& path) {
  try {
    auto file = std::make_shared<spdlog::sinks::basic_file_sink_mt>(path.string(), false);
    file->set_pattern("%Y-%m-%d %H:%M:%S %l %v");
    const std::lock_guard lock(state().mutex);
    state().sinks->add_sink(file);
    state().files.push_back(file);
  } catch (const spdlog::spdlog_ex& error) {
    throw IoError(
        fmt::format("{}: cannot be opened as a log file ({})", path.string(), error.what()));
  }
}

void removeLogFiles() {
  const std::lock_guard lock(state().mutex);
  for (const auto& file : state().files) {
    file->flush();
    state().sinks->remove_sink(file);
  }
  state().files.clear();
}

void setLogLevel(const std::string& level) {
  const auto parsed = spdlog::level::from_str(level == "warn" ? "warning" : level);
  if (parsed == spdlog::level::off && level != "off") {
    throw ConfigError(fmt::format(
        "log level: expected trace, debug, info, warn, error or off, found '{}'", level));
  }
  state().logger->set_level(parsed);
}

}  // namespace spolvero
