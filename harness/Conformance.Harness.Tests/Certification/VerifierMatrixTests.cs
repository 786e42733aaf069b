using System.Reflection;
using Conformance.Certification.Judging;
using Conformance.Certification.Verifying;

namespace Conformance.Harness.Tests.Certification;

/// <summary>
/// The kill matrix of the verifier: every tampering is found by its own id, and would not be by the verifier whose mistake is made for it. As
/// with the interlock, mistaken verifiers are in the tests alone.
/// </summary>
[Collection(OneCertificate.Name)]
[Trait("Needs", "bench")]
public sealed class VerifierMatrixTests(CertifiedBundle bundle)
{
    public static TheoryData<string> Tamperings() => [.. TamperingBook.All.Keys];

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task A_tampering_is_found_by_its_own_id_and_not_by_the_verifier_that_has_the_mistake(string name)
    {
        var tampering = TamperingBook.All[name];
        var forger = new Forger(bundle.Copy(), bundle.Key);
        await tampering.ApplyAsync(forger, bundle.OtherKey);

        var honest = await VerifyAsync(forger, tampering, new());
        Assert.Contains(honest.Wrong, wrong => wrong.Id == tampering.Id);
        var mistaken = await VerifyAsync(forger, tampering, tampering.Defect);
        Assert.DoesNotContain(mistaken.Wrong, wrong => wrong.Id == tampering.Id);
        Assert.Equal(tampering.IsOnlySight, mistaken.Passed);
    }

    [Fact]
    public void Every_rule_has_its_mistake_and_every_mistake_its_tampering()
    {
        var rules = typeof(VerificationRules).GetMethods(BindingFlags.Instance | BindingFlags.Public).Where(method => method.IsVirtual && method.DeclaringType == typeof(VerificationRules)).Select(method => method.Name);
        var mistaken = TamperingBook.All.Values.SelectMany(tampering => tampering.Defect.GetType().GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)).Select(method => method.Name);
        Assert.Equal(rules.Order(), mistaken.Order());
    }

    [Fact]
    public void Every_id_of_the_verifier_has_its_tampering_or_a_test_of_its_own()
    {
        string[] elsewhere = [DiscrepancyIds.Unreadable, DiscrepancyIds.Refused, DiscrepancyIds.KeyChanged];
        var all = typeof(DiscrepancyIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(all.Order(), TamperingBook.All.Values.Select(tampering => tampering.Id).Concat(elsewhere).Order());
    }

    [Fact]
    public void No_mistaken_verifier_is_in_the_product() =>
        Assert.DoesNotContain(typeof(VerificationRules).Assembly.GetTypes(), type => type.IsSubclassOf(typeof(VerificationRules)));

    private Task<VerificationReport> VerifyAsync(Forger forger, Tampering tampering, VerificationRules rules) => new Verifier(SmallBench.Reference, rules)
        .VerifyAsync(forger.Files.Folder, new(bundle.Key.Public, null, Conformance.Certification.Draws.Nonce.Parse(tampering.Asked), bundle.Known()));
}
