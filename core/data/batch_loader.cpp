#include "core/data/batch_loader.h"

#include "core/base/random.h"
#include "core/data/sample_cache.h"

#include <ATen/ATen.h>

#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <numeric>
#include <optional>
#include <thread>
#include <variant>

namespace spolvero {

namespace {

/// Streams of the seed, so that order and cuts are independent.
constexpr std::uint64_t kOrderStream = 0x6f72646572;
constexpr std::uint64_t kCutStream = 0x637574;

/// The shuffled order of any epoch; remembers the last two, which is all that neighbouring batches
/// ask for.
class EpochOrders {
 public:
  EpochOrders(std::size_t count, std::uint64_t seed) : count_(count), seed_(seed) {}

  std::uint32_t at(std::uint64_t epoch, std::size_t position) {
    const std::lock_guard lock(mutex_);
    auto found = orders_.find(epoch);
    if (found == orders_.end()) {
      while (orders_.size() > 1) orders_.erase(orders_.begin());
      found = orders_.emplace(epoch, shuffledOrder(count_, seed_, epoch)).first;
    }
    return found->second[position];
  }

 private:
  std::size_t count_;
  std::uint64_t seed_;
  std::mutex mutex_;
  std::map<std::uint64_t, std::vector<std::uint32_t>> orders_;
};

}  // namespace

struct BatchLoader::State {
  State(const DatasetFolder& data,
        const std::vector<DatasetItem>& list,
        const DataOptions& o,
        const Plan& p)
      : dataset(data),
        items(list),
        options(o),
        plan(p),
        cache(data, items, options),
        orders(list.size(), p.seed),
        nextToMake(p.firstStep),
        nextToTake(p.firstStep) {}

  const DatasetFolder& dataset;
  const std::vector<DatasetItem>& items;
  const DataOptions options;
  const Plan plan;
  SampleCache cache;
  EpochOrders orders;

  std::mutex mutex;
  std::condition_variable_any changed;
  std::int64_t nextToMake;
  std::int64_t nextToTake;
  std::map<std::int64_t, std::variant<Batch, std::exception_ptr>> ready;
  std::vector<std::jthread> threads;  ///< Last: they end before what they use.

  Batch make(std::int64_t step) {
    auto batch = emptyBatch(plan.batchSize, options);
    for (std::int64_t row = 0; row < plan.batchSize; ++row) {
      const auto position = static_cast<std::uint64_t>(step * plan.batchSize + row);
      const auto epoch = position / items.size();
      const auto index = orders.at(epoch, position % items.size());
      SampleRandom random(mixSeed(mixSeed(mixSeed(plan.seed, kCutStream), epoch), index));
      fillRow(batch, row, cutSample(*cache.get(index), options, &random));
      batch.names[static_cast<std::size_t>(row)] = items[index].name;
    }
    return batch;
  }

  /// The number of the next batch to make, once there is room for it; nothing when stopping.
  std::optional<std::int64_t> claim(const std::stop_token& stop) {
    std::unique_lock lock(mutex);
    const bool room =
        changed.wait(lock, stop, [this] { return nextToMake < nextToTake + options.prefetch; });
    if (!room || stop.stop_requested()) return std::nullopt;
    return nextToMake++;
  }

  void work(const std::stop_token& stop) {
    while (const auto step = claim(stop)) {
      std::variant<Batch, std::exception_ptr> result;
      try {
        result = make(*step);
      } catch (...) {
        result = std::current_exception();
      }
      const std::lock_guard lock(mutex);
      ready.emplace(*step, std::move(result));
      changed.notify_all();
    }
  }
};

BatchLoader::BatchLoader(const DatasetFolder& dataset,
                         const std::string& part,
                         const DataOptions& options,
                         const Plan& plan)
    : state_(std::make_unique<State>(dataset, dataset.items(part), options, plan)) {
  for (std::int64_t i = 0; i < options.threads; ++i) {
    state_->threads.emplace_back(
        [state = state_.get()](const std::stop_token& stop) { state->work(stop); });
  }
}

BatchLoader::~BatchLoader() = default;

Batch BatchLoader::next() {
  std::unique_lock lock(state_->mutex);
  state_->changed.wait(lock, [this] { return state_->ready.contains(state_->nextToTake); });
  auto node = state_->ready.extract(state_->nextToTake++);
  lock.unlock();
  state_->changed.notify_all();
  auto& result = node.mapped();
  if (auto* error = std::get_if<std::exception_ptr>(&result)) std::rethrow_exception(*error);
  return std::get<Batch>(std::move(result));
}

std::int64_t BatchLoader::size() const {
  return static_cast<std::int64_t>(state_->items.size());
}

std::vector<std::uint32_t> shuffledOrder(std::size_t count,
                                         std::uint64_t seed,
                                         std::uint64_t epoch) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0u);
  SampleRandom random(mixSeed(mixSeed(seed, kOrderStream), epoch));
  for (auto i = count; i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
  return order;
}

Batch fixedBatch(const DatasetFolder& dataset,
                 const std::string& part,
                 const DataOptions& options,
                 std::int64_t first,
                 std::int64_t count) {
  const auto& items = dataset.items(part);
  const auto total = static_cast<std::int64_t>(items.size());
  first = std::min(first, total);
  count = std::min(count, total - first);
  auto batch = emptyBatch(count, options);
  for (std::int64_t row = 0; row < count; ++row) {
    const auto& item = items[static_cast<std::size_t>(first + row)];
    const auto prepared = prepareSample(dataset.load(item), dataset.classes(), options);
    fillRow(batch, row, cutSample(prepared, options, nullptr));
    batch.names[static_cast<std::size_t>(row)] = item.name;
  }
  return batch;
}

}  // namespace spolvero
