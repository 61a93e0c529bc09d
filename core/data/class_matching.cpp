#include "core/data/class_matching.h"

#include "core/layout/layout.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace spolvero {

namespace {

/// Words for one thing; each is spelled as `spelled` leaves it. The first group that knows a name
/// wins; nearer meanings come first in a group.
const std::vector<std::vector<std::string_view>>& synonyms() {
  static const std::vector<std::vector<std::string_view>> groups{
      {"sky", "cloud", "skyother"},
      {"tree",
       "treebush",
       "palm",
       "palmtree",
       "vegetation",
       "vegetationmisc",
       "bush",
       "bushplant",
       "shrub",
       "plant",
       "plantother",
       "leave",
       "branch",
       "foliage"},
      {"grass", "lawn", "terrain", "field", "meadow", "playingfield"},
      {"bushplant", "bush", "plant", "shrub", "treebush", "vegetation", "vegetationmisc"},
      {"flower", "bushplant", "plant"},
      {"road",
       "street",
       "roadpath",
       "lanemkgsdriv",
       "lanemkgsnondriv",
       "lanemarking",
       "asphalt",
       "dirttrack",
       "runway",
       "parking"},
      {"pavement",
       "sidewalk",
       "pavementpath",
       "footpath",
       "path",
       "roadshoulder",
       "parkingblock",
       "roadpath"},
      {"building",
       "house",
       "skyscraper",
       "buildingother",
       "hovel",
       "structure",
       "archway",
       "tower"},
      {"wall", "wallother", "building"},
      {"fence", "guardrail", "railing", "bannister"},
      {"bridge", "bridgepier", "pier"},
      {"railroad", "railtrack", "rail"},
      {"person", "pedestrian", "human", "people", "child", "man", "woman"},
      {"rider", "bicyclist", "cyclist", "person", "pedestrian"},
      {"car", "automobile", "suvpickuptruck", "van", "vehicle", "auto", "caravan"},
      {"truck", "truckbus", "lorry", "vehicle"},
      {"bus", "truckbus", "coach", "vehicle"},
      {"train", "tram", "vehicle"},
      {"motorcycle", "motorbike", "motorcyclescooter", "minibike", "vehicle"},
      {"bicycle", "bike", "vehicle"},
      {"trafficlight", "signsymbol"},
      {"trafficsign", "signsymbol", "streetsign", "stopsign", "sign", "signboard", "misctext"},
      {"pole", "columnpole", "polegroup", "column", "trafficcone"},
      {"mountain", "hill", "mountainhill"},
      {"hill", "mountain"},
      {"rock", "stone", "boulder"},
      {"sand", "beach"},
      {"dirt", "earth", "ground", "mud", "land", "soil", "groundother", "gravel"},
      {"sea", "ocean", "water", "waterother"},
      {"freshwater", "river", "lake", "pool", "waterfall", "water", "waterother", "pond"},
      {"water", "sea", "river", "lake", "freshwater", "waterother"},
      {"boat", "ship"},
      {"aircraft", "airplane", "plane", "aeroplane"},
      {"animal",
       "dog",
       "cat",
       "horse",
       "sheep",
       "cow",
       "bird",
       "elephant",
       "bear",
       "zebra",
       "giraffe"},
      {"door", "doorstuff", "screendoor"},
      {"window", "windowpane", "windowother", "windowblind"},
      {"sofa", "couch"},
      {"television", "tv", "tvmonitor"},
      {"refrigerator", "fridge"},
      {"rug", "carpet", "floormat", "mat"},
      {"top", "topclothe", "upperclothe", "shirt", "blouse", "sweater", "tshirt", "jumper"},
      {"bottom", "bottomclothe", "pant", "trouser", "jean", "skirt", "short", "legging"},
      {"skin", "torsoskin", "leftarm", "rightarm", "leftleg", "rightleg", "arm", "leg"},
      {"shoe",
       "footwear",
       "leftshoe",
       "rightshoe",
       "boot",
       "sandal",
       "heel",
       "flat",
       "pump",
       "loafer",
       "sneaker",
       "wedge",
       "clog"},
      {"accessory", "hat", "glasse", "sunglasse", "glove", "scarf", "bag", "belt", "tie"},
      {"coat", "outerwear", "jacket", "blazer", "outer", "vest", "cape", "cardigan", "suit"},
      {"dress", "romper"},
      {"sock", "legwear", "stocking", "tight", "legging", "footwear"}};
  return groups;
}

/// Letters and digits only, in lower case, without the s of the plural.
std::string spelled(std::string_view name) {
  std::string text;
  for (const unsigned char c : name) {
    if (std::isalnum(c) != 0 || c >= 0x80) text += static_cast<char>(std::tolower(c));
  }
  constexpr std::size_t kShortest = 4;
  if (text.size() >= kShortest && text.ends_with('s') && !text.ends_with("ss")) text.pop_back();
  return text;
}

std::optional<int> classSpelled(std::string_view word, const ClassTable& table) {
  const auto& classes = table.classes();
  const auto found = std::ranges::find_if(
      classes, [&](const ClassInfo& info) { return spelled(info.name) == word; });
  if (found == classes.end()) return std::nullopt;
  return found->id;
}

std::optional<int> classBySynonym(std::string_view word, const ClassTable& table) {
  for (const auto& group : synonyms()) {
    if (std::ranges::find(group, word) == group.end()) continue;
    for (const auto& other : group) {
      if (const auto id = classSpelled(other, table)) return id;
    }
  }
  return std::nullopt;
}

std::optional<int> classByWord(std::string_view name, const ClassTable& table) {
  const auto word = spelled(name);
  if (const auto id = classSpelled(word, table)) return id;
  return classBySynonym(word, table);
}

}  // namespace

bool meansUnlabelled(std::string_view name) {
  static const std::vector<std::string> words{"unlabeled",
                                              "unlabelled",
                                              "void",
                                              "ignore",
                                              "egovehicle",
                                              "rectificationborder",
                                              "outofroi",
                                              "licenseplate"};
  return std::ranges::find(words, spelled(name)) != words.end();
}

std::optional<int> matchingClass(std::string_view name, const ClassTable& table) {
  if (const auto id = table.idOf(name)) return id;
  if (meansUnlabelled(name)) return std::nullopt;
  if (const auto id = classByWord(name, table)) return id;
  const auto dash = name.find_first_of("-_,/");
  if (dash == std::string_view::npos) return std::nullopt;
  if (const auto id = classByWord(name.substr(0, dash), table)) return id;
  const auto rest = name.substr(dash + 1);
  return spelled(rest) == "other" ? std::nullopt : classByWord(rest, table);
}

std::array<std::uint8_t, 256> matchingClasses(const ClassTable& from, const ClassTable& to) {
  std::array<std::uint8_t, 256> ids{};
  ids.fill(kUnlabelled);
  for (const auto& info : from.classes()) {
    const auto id = matchingClass(info.name, to);
    if (id) ids[static_cast<std::size_t>(info.id)] = static_cast<std::uint8_t>(*id);
  }
  return ids;
}

}  // namespace spolvero
