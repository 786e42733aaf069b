using System.Text.RegularExpressions;
using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Steps.Thens;

namespace Conformance.Harness.Tests.Requirements;

/// <summary>The catalogue that is shipped: complete, in both languages, and in the glossary's words.</summary>
public sealed partial class ShippedCatalogueTests
{
    private static readonly string Folder = Path.Combine(Repository.Root(AppContext.BaseDirectory), "features", "requirements");

    private static readonly Catalogue Shipped = CatalogueFolder.Read(Folder);

    /// <summary>Words that mean what the glossary calls by another one.</summary>
    public static TheoryData<string, string> Strangers => new()
    {
        { @"\b(users?|customers?)\b", "patient" },
        { @"\b(pass ?words?|PIN codes?|PIN numbers?)\b", "PIN" },
        { @"\b(center|server|portal server)\b", "centre" },
        { @"\b(attempts left|retries|retry counter|tries remaining)\b", "tries left" },
        { @"\b(sight mode|manual mode|visual check)\b", "visual mode, sight" },
        { @"\b(PC|computer|workstation)\b", "terminal" },
        { @"\b(grace period|grace time)\b", "grace" },
        { @"\b(expiry reminder|renewal notice)\b", "reminder" },
        { @"\b(vouchers?|insurance number cards?|Individual Number Cards?)\b", "card" },
        { @"\b(keyboard|numpad|number pad)\b", "pad" },
    };

    /// <summary>The same in Japanese.</summary>
    public static TheoryData<string, string> JapaneseStrangers => new()
    {
        { "パスワード|ＰＩＮ|PIN", "暗証番号" },
        { "リーダ(?!ー)", "カードリーダー" },
        { "サーバ", "センター" },
        { "ユーザ|ユーザー", "患者、利用者" },
        { "目視確認モード|マニュアルモード", "目視モード" },
        { "、、|。。|  ", "文を整える" },
    };

    [Fact]
    public void It_has_no_error_and_is_as_large_as_the_notes_that_it_is_made_from()
    {
        Assert.Equal(48, Shipped.Facts.Count(fact => !fact.Id.StartsWith('E') || fact.Id.StartsWith("ELIG", StringComparison.Ordinal) || fact.Id.StartsWith("EMRG", StringComparison.Ordinal)));
        Assert.Equal([2, 2, 2, 15, 8, 2, 7, 8, 7, 6, 6, 6, 5, 2, 7], new[] { "E1.4-", "E1.5-", "E2-", "E3-", "E4.1-", "E4.2-", "E4.3-", "E5.1-", "E5.2-", "E5.3-", "E5.4-", "E5.5-", "E5.6-", "E5.7-", "E10-" }.Select(section => Shipped.Facts.Count(fact => fact.Id.StartsWith(section, StringComparison.Ordinal))));
        Assert.True(Shipped.Requirements.Count >= 105, $"{Shipped.Requirements.Count} requirements");
    }

    [Fact]
    public void The_checks_of_the_steps_and_those_of_the_catalogue_are_the_same() =>
        Assert.Equal(
            typeof(Checks).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            Shipped.Checks.Select(check => check.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_capability_makes_some_requirement_apply() =>
        // Software behind the terminal is told from readers by this one; what applies to it, the subjects of the requirements say.
        Assert.Equal([Declaration.ReceiptComputer], Shipped.Capabilities.Select(capability => capability.Id).Except(Shipped.Requirements.Select(requirement => requirement.Capability)));

    [Fact]
    public void A_checked_requirement_says_what_it_needs() =>
        Assert.Empty(Shipped.Requirements.Where(requirement => requirement.NotChecked is null && requirement.Needs is []).Select(requirement => requirement.Id));

    [Fact]
    public void Every_statement_and_remedy_is_a_sentence_in_both_languages() =>
        Assert.Empty(Wordings.Where(wording => !wording.En.EndsWith('.') || !wording.Ja.EndsWith('。') || !Kana().IsMatch(wording.Ja)).Select(wording => wording.En));

    [Fact]
    public void Every_remedy_is_one_sentence() =>
        Assert.Empty(Shipped.Checks.Select(check => check.Remedy).Where(remedy => remedy.En.Count(letter => letter == '.') != 1 || remedy.Ja.Count(letter => letter == '。') != 1).Select(remedy => remedy.En));

    [Theory]
    [MemberData(nameof(Strangers))]
    public void One_thing_has_one_word(string stranger, string word) =>
        Assert.Empty(Wordings.Select(wording => wording.En).Where(text => Regex.IsMatch(text, stranger, RegexOptions.IgnoreCase)).Select(text => $"\"{word}\" is the word: {text}"));

    [Theory]
    [MemberData(nameof(JapaneseStrangers))]
    public void One_thing_has_one_word_in_Japanese(string stranger, string word) =>
        Assert.Empty(Wordings.Select(wording => wording.Ja).Where(text => Regex.IsMatch(text, stranger)).Select(text => $"「{word}」: {text}"));

    [Fact]
    public void The_sets_differ_by_what_the_later_documents_changed()
    {
        Assert.Equal(["2024-12", "2025-02", "2025-09", "2026-11", "2026-12", "2027-01", "2027-02"], Shipped.Sets.Select(set => set.Name));
        Assert.Equal(["VISUAL-MODE-REASONS"], Gone("2024-12", "2025-02"));
        Assert.Equal(["VISUAL-MODE-REASONS-2025", "FIRST-REGISTRATION-WITHOUT-PIN"], Gone("2025-02", "2024-12"));
        Assert.Empty(Gone("2025-02", "2025-09"));
        Assert.Equal(
            ["VISUAL-MODE-BY-PASSCODE", "PHONE-OFFERED", "PHONE-PROVES-ON-ITSELF", "PHONE-PIN-AT-READER", "PHONE-HELD-TO-PHONE-READER", "PHONE-WITHOUT-CAMERA", "PHONE-WITHOUT-GRACE"],
            Gone("2025-09", "2025-02"));
        Assert.Equal(["FACE-NOT-KEPT"], Gone("2025-09", "2026-11"));
        Assert.Equal(["FACE-DATA-NOT-KEPT", "FIRST-REGISTRATION-BY-SIGHT"], Gone("2026-11", "2025-09"));
        Assert.Equal(["HOME-CONSENT-ON-ONE-DEVICE", "ONLINE-CARE-BY-PIN"], Gone("2026-11", "2026-12"));
        Assert.Equal(["HOME-CONSENT-ON-ACTIVATED-DEVICE", "ONLINE-CARE-BY-CARD-AND-PIN"], Gone("2026-12", "2026-11"));
        Assert.Equal(
            ["SPECIFIC-DISEASES-BY-CONSENT", "VIEWING-LAPSES", "AID-NOT-ERASED", "PLACEHOLDER-ACCEPTED", "CHARACTERS-CHECKED-BEFORE-CLAIM", "PERSON-MATCHED-WITH-CARE", "OTHER-PATIENT-NUMBER-MARKED", "ADDRESS-MAY-BE-MISSING"],
            Gone("2026-12", "2027-01"));
        Assert.Equal(
            [
                "CARD-LIES-AS-MODEL-TAKES-IT", "SPECIFIC-DISEASES-AFTER-YES", "VISIT-CONSENT-CHANGED", "VISIT-PAGE-BY-PIN", "REQUEST-AS-LAID-OUT", "REQUEST-ENCODING-DECLARED", "RESULT-READ-AS-DECLARED", "CONFIRMED-ONLY-WHEN-VALID", "NEWER-QUALIFICATION-TOLD", "OLDER-RESULT-LEFT-OUT",
                "PLACEHOLDER-KEPT-IN-CHART", "CHARACTERS-TOLD-BEFORE-CLAIM", "PERSON-MATCHED-AFTER-FOLDING", "INSURANCE-COMPARED-AFTER-FOLDING",
                "OTHER-PATIENT-NUMBER-STOPPED", "ADDRESS-KEPT-IN-CHART", "AID-KEPT-UNTIL-ASKED", "VIEWING-ENDS-IN-TIME", "VIEWING-NEEDS-CONSENT",
            ],
            Gone("2027-01", "2026-12"));
        Assert.Empty(Gone("2027-01", "2027-02"));
        Assert.Equal(
            ["EMERGENCY-UNASKED", "EMERGENCY-BY-RIGHT", "EMERGENCY-FOR-ONE-PATIENT", "EMERGENCY-TOLD-APART", "EMERGENCY-RIGHT-AT-CENTRE"],
            Gone("2027-02", "2027-01"));
        Assert.Equal("2027-02", Shipped.NewestSet.Name);
    }

    [Fact]
    public void New_wording_under_an_id_of_a_frozen_set_is_told_with_the_id_and_every_set()
    {
        var copy = Directory.CreateTempSubdirectory("catalogue-").FullName;
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var pin = Path.Combine(copy, "identity-pin.yaml");
        File.WriteAllText(pin, File.ReadAllText(pin).Replace("  - id: PIN-TRIES-SHOWN\n    level: should", "  - id: PIN-TRIES-SHOWN\n    level: must", StringComparison.Ordinal));

        var message = Assert.Throws<BenchFaultException>(() => CatalogueFolder.Read(copy)).Message;
        Directory.Delete(copy, recursive: true);
        Assert.All(["2024-12", "2025-02", "2025-09", "2026-11", "2026-12", "2027-01", "2027-02"], set => Assert.Contains($"PIN-TRIES-SHOWN is no longer what the set {set} froze", message, StringComparison.Ordinal));
    }

    private static IEnumerable<Wording> Wordings =>
        [.. Shipped.Requirements.Select(requirement => requirement.Statement), .. Shipped.Checks.SelectMany(check => new[] { check.Statement, check.Remedy }), .. Shipped.Capabilities.Select(capability => capability.Statement)];

    private static IEnumerable<string> Gone(string from, string to) => Shipped.Set(from).Ids.Except(Shipped.Set(to).Ids);

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}]")]
    private static partial Regex Kana();
}
