using Conformance.Authority;
using Conformance.Verification;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>Characters are lost when a record is registered, and by nothing later.</summary>
public sealed class NameRegistrationTests
{
    private static readonly Lazy<InsuredRegister> Usual = new(() => InsuredRegister.Load(FixtureFolders.Register));

    [Theory]
    [InlineData(Reception.TakahashiSubject, "髙橋　見本", "●橋　見本")]
    [InlineData(Reception.TaroSubject, "𠮷田　德子", "●田　德子")]
    [InlineData(Reception.TaroSubject, "宮﨑　塚", "宮﨑　塚")]
    public void By_JIS_X_0213_unless_told_otherwise(string subject, string name, string registered) =>
        Assert.Equal(registered, Found(Usual.Value.With(subject, record => record with { Name = name }), subject).Name);

    [Theory]
    [InlineData("jis-x-0213", "●橋　見本")]
    [InlineData("jis-x-0208", "●橋　見本")]
    [InlineData("cp932", "髙橋　見本")]
    public void Records_of_the_folder_too_by_the_repertoire_that_is_chosen(string repertoire, string registered) =>
        Assert.Equal(registered, Found(InsuredRegister.Load(FixtureFolders.Register, new(Repertoire.Read(repertoire))), Reception.TakahashiSubject).Name);

    [Fact]
    public void Addresses_and_names_of_insured_persons_and_insurers_too()
    {
        var record = Found(Usual.Value.With(Reception.TaroSubject, old => old with { InsuredName = "髙", Address = "𠮷野", InsurerName = "髙組合" }), Reception.TaroSubject);
        Assert.Equal(("●", "●野", "●組合"), (record.InsuredName, record.Address, record.InsurerName));
    }

    [Fact]
    public void Small_kana_are_registered_as_large_where_that_is_chosen()
    {
        var register = InsuredRegister.Load(FixtureFolders.Register, NameRegistration.Usual() with { SmallKanaAsLarge = true });
        var record = Found(register.With(Reception.TaroSubject, old => old with { Name = "架空　ショウ", NameKana = "ｶｸｳ ｼｮｳ" }), Reception.TaroSubject);
        Assert.Equal(("架空　シヨウ", "ｶｸｳ ｼﾖｳ"), (record.Name, record.NameKana));
        Assert.Equal("ｶｸｳ ｼｮｳ", Found(Usual.Value.With(Reception.TaroSubject, old => old with { NameKana = "ｶｸｳ ｼｮｳ" }), Reception.TaroSubject).NameKana);
    }

    private static InsuredRecord Found(InsuredRegister register, string subject) => Assert.IsType<RegisterReply.Found>(register.Find(subject, new(2025, 3, 1))).Record;
}
