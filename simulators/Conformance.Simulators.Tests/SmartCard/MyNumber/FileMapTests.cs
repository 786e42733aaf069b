using Conformance.SmartCard.MyNumber;

namespace Conformance.Simulators.Tests.SmartCard.MyNumber;

public sealed class FileMapTests
{
    [Theory]
    [InlineData("A0000001510000", "1E")]
    [InlineData("D392F000260100000001", "01 02 05 06 08 09 0A 0B 10 16 17 18 19 1A 1B 1C 1E")]
    [InlineData("D3921000310001010408", "01 02 03 04 05 06 07 08 10 11 12 13 14 15 1C 1E")]
    [InlineData("D3921000310001010402", "01 02 03 04 05 06 11 12 13 14 15 1A 1C 1E")]
    [InlineData("D3921000310001010401", "02 1C")]
    [InlineData("D3921000310001010100", "01 02 19 1C 1E")]
    public void Lists_the_files_of_an_application(string aid, string ids)
    {
        var application = ApplicationIdentifier.Find(Convert.FromHexString(aid))!;
        Assert.Equal(ids, string.Join(' ', FileMap.Of(application).Select(entry => $"{entry.Id:X2}")));
    }

    [Fact]
    public void Knows_six_applications_by_whole_name_only()
    {
        Assert.Equal(6, ApplicationIdentifier.All.Count);
        Assert.Equal("公的個人認証AP", ApplicationIdentifier.Find(Convert.FromHexString("D392F000260100000001"))?.Japanese);
        Assert.Null(ApplicationIdentifier.Find(Convert.FromHexString("D392F0002601000000")));
        Assert.Equal("D392F000260100000001 JPKI application", ApplicationIdentifier.Jpki.ToString());
    }

    [Fact]
    public void Names_what_is_or_holds_the_individual_number() => Assert.Equal(
        "券面事項入力補助AP 0001, 券面事項入力補助AP 0014, 券面事項確認AP 0005, 券面事項確認AP 0013",
        string.Join(", ", FileMap.All.Where(entry => entry.IsIndividualNumber).Select(entry => $"{entry.Application.Japanese} {entry.Id:X4}")));

    [Fact]
    public void Every_reference_says_what_it_is_and_nothing_else_does() =>
        Assert.All(FileMap.All, entry => Assert.Equal(entry.Kind == FileKind.Reference, entry.Reference is not null));

    [Fact]
    public void What_VERIFY_or_a_key_guards_is_secret() => Assert.All(
        FileMap.All.Where(entry => entry.Kind == FileKind.Reference || entry.English.EndsWith("private key", StringComparison.Ordinal)),
        entry => Assert.Equal(ContentClass.Secret, entry.Content));

    [Fact]
    public void Finds_an_entry_by_application_and_id()
    {
        Assert.Equal("0018 authentication PIN", FileMap.Find(ApplicationIdentifier.Jpki, 0x18)?.ToString());
        Assert.Null(FileMap.Find(ApplicationIdentifier.Jpki, 0x03));
        Assert.Null(FileMap.Find(ApplicationIdentifier.Resident, 0x18));
    }
}
