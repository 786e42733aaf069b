using Conformance.Authority;
using Conformance.Verification;
using NodaTime;
using Xunit;

namespace Conformance.Simulators.Tests.Authority;

public sealed class InsuredRegisterTests
{
    private static readonly string Taro = File.ReadAllText(Path.Combine(FixtureFolders.Register, "taro.json"));

    private static readonly LocalDate Day = new(2025, 3, 1);

    [Fact]
    public void Every_persona_with_a_certificate_is_registered()
    {
        var register = InsuredRegister.Load(FixtureFolders.Register);
        var certificates = Directory.GetFiles(FixtureFolders.Certificates, "*.auth.cer").Where(f => !f.EndsWith("ca.auth.cer", StringComparison.Ordinal)).ToList();
        Assert.Equal(25, certificates.Count);
        Assert.All(certificates, f => Assert.IsType<RegisterReply.Found>(register.Find(HolderCertificate.Parse(File.ReadAllBytes(f))!.Subject, Day)));
    }

    [Fact]
    public void A_change_makes_a_new_register_and_leaves_the_old_one()
    {
        var register = InsuredRegister.Load(FixtureFolders.Register);
        var changed = register.With(Reception.TakahashiSubject, r => r with { Name = "●●　●●" });
        Assert.Equal("●橋　見本", Assert.IsType<RegisterReply.Found>(register.Find(Reception.TakahashiSubject, Day)).Record.Name);
        Assert.Equal("●●　●●", Assert.IsType<RegisterReply.Found>(changed.Find(Reception.TakahashiSubject, Day)).Record.Name);
        Assert.Throws<ArgumentException>(() => register.With("NOBODY", r => r));
    }

    [Theory]
    [InlineData("\"name\"", "\"nmae\"", "$.nmae")]
    [InlineData("\"1980-02-17\"", "\"1980-02-30\"", "$.birthdate")]
    [InlineData("\"06990017\"", "\"0699001\"", "$.insurerNumber")]
    [InlineData("\"架空　太郎\"", "\"\"", "$.name")]
    [InlineData("\"架空　太郎\"", "\"架空\\n太郎\"", "$.name")]
    [InlineData("\"架空　太郎\"", "\"\\ud800\"", "$.name")]
    [InlineData("{", "[", "line 2")]
    public void A_wrong_record_is_refused_with_its_place_and_without_the_person(string from, string to, string place)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("taro.json", System.Text.Encoding.UTF8.GetBytes(Taro.Replace(from, to, StringComparison.Ordinal)));

        var refusal = Assert.Throws<FixtureFormatException>(() => InsuredRegister.Load(folder.Path));

        Assert.Equal((file, place), (refusal.File, refusal.Place));
        Assert.DoesNotContain("太郎", refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("0699001", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("1980", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_records_of_one_subject_are_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", System.Text.Encoding.UTF8.GetBytes(Taro));
        folder.Write("b.json", System.Text.Encoding.UTF8.GetBytes(Taro));
        Assert.EndsWith("b.json", Assert.Throws<FixtureFormatException>(() => InsuredRegister.Load(folder.Path)).File, StringComparison.Ordinal);
    }
}
