using Conformance.Bench.Judgement;
using Conformance.Steps.Benching;

namespace Conformance.Harness.Tests.Kills;

/// <summary>Each scenario in Japanese decides what its English twin decides, check by check, on all good devices.</summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class JapaneseTwinTests(BenchFixture bench)
{
    private const string Japanese = "headline.ja.feature";

    /// <summary>Japanese title, file and title of the twin.</summary>
    public static TheoryData<string, string, string> Twins => new()
    {
        { "顔認証で本人確認をし、すべてに同意して受付が終わる", "reception/good-day.feature", "By face, with consent to everything" },
        { "暗証番号で本人確認をし、すべてに同意して受付が終わる", "reception/good-day.feature", "By PIN, with consent to everything" },
        { "目視で本人確認をし、すべてに同意して受付が終わる", "reception/good-day.feature", "By sight, with consent to everything" },
        { "暗証番号を3回誤ると、残り回数が画面とカードで減り、ロックされる", "identity/pin-lockout.feature", "Three wrong PINs are counted down on the screen and on the card" },
        { "暗証番号がロックされていても顔認証で受け付ける", "identity/pin-lockout.feature", "A face still proves identity when the PIN is locked" },
        { "顔が一致しないとき、暗証番号を求めずに職員が目視モードへ切り替える", "identity/face-fallback.feature", "After a face mismatch staff go over to visual mode without any PIN" },
        { "電子証明書の有効期限後の猶予期間中は、資格情報だけを渡す", "certificate/expiry.feature", "2025-05-31, with a certificate to 2025-02-28, grace read as end of the third month: the last day of grace" },
        { "氏名と住所の●をそのまま渡し、最後の画面はカナで案内する", "eligibility/placeholder.feature", "● in all of it, in Shift_JIS" },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void Twins_decide_the_same_checks_with_the_same_words(string title, string file, string twin)
    {
        foreach (var results in bench.GoodByModel.Values)
        {
            var expected = Findings(results, file, twin);
            Assert.NotEmpty(expected);
            Assert.Equal(expected, Findings(results, Japanese, title));
        }
    }

    [Fact]
    public void Every_scenario_in_Japanese_has_a_twin() => Assert.Equal(
        Twins.Select(row => (string)row[0]!).Order(StringComparer.Ordinal),
        bench.Cases.Where(scenario => scenario.Feature.Language == "ja").Select(scenario => scenario.Title).Order(StringComparer.Ordinal));

    private static List<string> Findings(IReadOnlyList<ScenarioResult> results, string file, string title) =>
        [.. results.Single(result => result.Case.File == file && result.Case.Title == title).Findings.Select(Line)];

    private static string Line(Finding finding) => $"{finding.Check.Id} {finding.Verdict} {finding.Expected}";
}
