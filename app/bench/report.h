#pragma once

#include "app/bench/machine_limits.h"
#include "app/bench/statistics.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace spolvero::app {

/// A kind of picture, timed with one engine.
struct CaseResult {
  std::string name;      ///< "full", "edit", "settle", "variations", "style".
  double areaShare = 0;  ///< Of an edit; 0 for other cases.
  std::string engine;    ///< "reference", "fast".
  Precision precision = Precision::Float32;
  int pictures = 1;  ///< Of one run; times are per picture.
  std::vector<double> timesMs;
  double denseMacs = 0;  ///< Of one picture of the plain network, counted on the reference.
  double doneMacs = 0;   ///< Of one picture, mean over the runs; 0 = not counted.
  bool exact = true;     ///< Every picture was said to be.
  std::int64_t cacheBytes = 0;
  std::optional<std::int64_t> memoryBytes;  ///< Growth of the process while the first was made.
  PictureError error;                       ///< Against the reference's pictures.
};

/// A model built for one engine.
struct EngineMemory {
  std::string engine;
  Precision precision = Precision::Float32;
  std::optional<std::int64_t> bytes;  ///< That the process grew by, weights included.
};

/// Everything measured of one model.
struct SubjectReport {
  std::string name;
  std::string origin;
  std::string system;
  std::string device;
  int width = 0;
  int height = 0;
  int classes = 0;
  std::int64_t weightBytes = 0;
  std::vector<EngineMemory> engines;
  std::string layouts;
  int layoutCount = 0;
  Ceilings ceilings;
  std::int64_t peakBytes = 0;  ///< Of the process up to the end.
  bool stopped = false;        ///< On request, before all was measured.
  std::vector<CaseResult> cases;
};

/// What the JSON says of one subject. Numbers that were not measured are null, and so is the
/// signal-to-noise ratio of equal pictures.
nlohmann::ordered_json toJson(const SubjectReport& report);

/// A subject that could not be measured, in the same place.
nlohmann::ordered_json failedSubject(const std::string& name, const std::string& reason);

/// What the JSON says of machine and program, with an empty list "subjects".
nlohmann::ordered_json reportHead(const std::string& device);

/// The same for people.
/// @param report  from `reportHead` with subjects of `toJson` or `failedSubject`.
std::string tableOf(const nlohmann::ordered_json& report);

}  // namespace spolvero::app
