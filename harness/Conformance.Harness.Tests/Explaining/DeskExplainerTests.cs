using System.Text.RegularExpressions;
using Conformance.Bench.Explaining;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Requirements;
using Conformance.Cli.Explaining;
using NodaTime.Text;

namespace Conformance.Harness.Tests.Explaining;

public sealed partial class DeskExplainerTests
{
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private static readonly Catalogue Catalogue = CatalogueFolder.Read(Path.Combine(Root, "features", "requirements"));

    [Theory]
    [InlineData("taro", "2025-05-20", "card-valid certificate-valid pin-set desk-face-received desk-pin-received desk-sight-received eligibility-certificate-not-issued registration-anywhere deregistration-possible limit-without-consent look-back-prescriptions look-back-treatment look-back-checkups")]
    [InlineData("taro", "2024-09-30", "card-valid certificate-valid pin-set desk-face-received desk-pin-received desk-sight-received eligibility-certificate-not-yet registration-anywhere deregistration-not-yet limit-asked")]
    [InlineData("expired", "2025-01-31", "certificate-grace desk-face-received desk-pin-received eligibility-certificate-unasked")]
    [InlineData("expired", "2025-02-01", "certificate-ended desk-face-not-received desk-pin-not-received desk-sight-not-received going-on-mynaportal going-on-notice going-on-earlier-visit going-on-statement eligibility-certificate-unasked")]
    [InlineData("saburo-no-pin", "2025-05-20", "pin-none desk-face-received desk-pin-not-received desk-sight-received registration-at-reader")]
    [InlineData("revoked", "2025-05-20", "certificate-revoked desk-face-not-received going-on-statement")]
    [InlineData("suspended", "2025-05-20", "certificate-suspended desk-sight-not-received")]
    [InlineData("resident-card", "2025-05-20", "certificate-none going-on-statement eligibility-certificate-unasked")]
    [InlineData("taro", "2026-11-17", "certificate-reminder desk-pin-received")]
    [InlineData("taro", "2035-02-18", "card-ended certificate-ended desk-face-not-received eligibility-certificate-unasked")]
    [InlineData("taro", "2015-01-01", "certificate-not-yet desk-face-not-received")]
    public async Task What_holds_follows_from_person_and_day(string person, string day, string rules)
    {
        var explained = await ExplainAsync(person, day);
        Assert.Equal(rules.Split(' '), explained.Select(one => one.Rule).Where(rules.Split(' ').Contains));
        Assert.Equal(explained.Count, explained.Select(one => one.Rule).Distinct().Count());
        Assert.All(explained, one => Assert.DoesNotMatch(Unfilled(), new ExplanationWords("en").TextOf(one) + new ExplanationWords("ja").TextOf(one)));
    }

    [Theory]
    [InlineData("2026-11-17", "look-back-prescriptions 2023-11, look-back-treatment 2022-06, look-back-checkups 2022")]
    [InlineData("2021-10-01", "look-back-prescriptions 2021-09, look-back-checkups 2020")]
    [InlineData("2015-01-01", "")]
    public async Task How_far_back_may_be_viewed_is_told_where_there_is_anything(string day, string told) =>
        Assert.Equal(told, string.Join(", ", (await ExplainAsync("taro", day)).Where(one => one.Rule.StartsWith("look-back", StringComparison.Ordinal)).Select(one => $"{one.Rule} {one.Values[0]}")));

    [Fact]
    public void Every_rule_rests_on_facts_of_the_catalogue()
    {
        var words = new ExplanationWords("en");
        Assert.All(words.Rules, rule => Assert.All(words.FactsOf(rule), fact => Assert.Contains(Catalogue.Facts, known => known.Id == fact)));
    }

    [Fact]
    public async Task A_claim_is_named_in_the_language_that_was_asked_for()
    {
        var statement = (await ExplainAsync("revoked", "2025-05-20")).Single(one => one.Rule == "going-on-statement");
        Assert.Contains("claim on an unknown number", new ExplanationWords("en").TextOf(statement), StringComparison.Ordinal);
        Assert.Contains("請求は不詳レセプトで", new ExplanationWords("ja").TextOf(statement), StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<Explained>> ExplainAsync(string person, string day)
    {
        var fixtures = new BenchFixtures(Path.Combine(Root, "fixtures"));
        return new DeskExplainer(fixtures, fixtures.Reader("model-a", Catalogue.CapabilityIds)).ExplainAsync(person, LocalDatePattern.Iso.Parse(day).Value);
    }

    /// <summary>A place in the words that no value came into.</summary>
    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Unfilled();
}
