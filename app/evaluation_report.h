#pragma once

#include "app/evaluation.h"

#include <string>

namespace spolvero::app {

/// What a report names besides its numbers.
struct EvaluationSubject {
  const ModelInfo& model;
  std::string data;  ///< Name of the data set.
};

/// The report for programs.
std::string reportJson(const EvaluationReport& report,
                       const EvaluationOptions& options,
                       const EvaluationSubject& subject);

/// The report for people, in Markdown; shows samples.png and classes.png beside it.
std::string reportMarkdown(const EvaluationReport& report,
                           const EvaluationOptions& options,
                           const EvaluationSubject& subject);

}  // namespace spolvero::app
