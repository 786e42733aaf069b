using Conformance.CardSimulator.Phones;
using Conformance.Simulators.Tests.Authority;
using Conformance.SmartCard.Phones;
using NodaTime;

namespace Conformance.Simulators.Tests.CardSimulator.Phones;

public sealed class PhoneFileTests
{
    private const string Android =
        """{"id":"x","reason":"r","kind":"android","pin":"6048","certificate":{"serial":1,"firstDay":"2025-09-19","lastDay":"2026-09-19"}}""";

    [Fact]
    public void The_phones_of_the_fixtures_are_one_of_each_kind()
    {
        var taro = Assert.IsType<PhoneReading.Accepted>(PhoneFile.Read(Path.Combine(FixtureFolders.Phones, "taro.json"))).Phone;
        Assert.Equal((PhoneKind.IPhone, null, 40001L, new LocalDate(2027, 2, 17)), (taro.Kind, taro.Pin, taro.Serial, taro.LastDay));
        var hanako = Assert.IsType<PhoneReading.Accepted>(PhoneFile.Read(Path.Combine(FixtureFolders.Phones, "hanako.json"))).Phone;
        Assert.Equal((PhoneKind.Android, "6048"), (hanako.Kind, hanako.Pin!.Reveal()));
        Assert.DoesNotContain("6048", hanako.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"id\":\"x\"", "\"id\":\"y\"", "$.id")]
    [InlineData("\"pin\":\"6048\",", "", "$.pin")]
    [InlineData("\"6048\"", "\"604a\"", "$.pin")]
    [InlineData("android", "iPhone", "$.pin")]
    [InlineData("\"android\"", "\"nokia\"", "$.kind")]
    [InlineData("\"serial\":1", "\"serial\":0", "$.certificate.serial")]
    [InlineData("2025-09-19", "2025-09-31", "$.certificate.firstDay")]
    [InlineData("2026-09-19", "2024-09-19", "$.certificate.lastDay")]
    [InlineData("\"reason\":\"r\",", "", "$")]
    [InlineData("\"reason\":\"r\",", "\"reason\":\"r\",\"colour\":1,", "$.colour")]
    public void What_is_wrong_is_told_with_its_place_and_never_with_the_PIN(string right, string wrong, string where)
    {
        var refused = Assert.IsType<PhoneReading.Refused>(Read(Android.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Equal(where, refused.Where);
        Assert.DoesNotContain("604", refused.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Assert.IsType<PhoneReading.Refused>(PhoneFile.Read(Path.Combine(FixtureFolders.Phones, "nobody.json")));

    [Fact]
    public void A_right_one_is_accepted() => Assert.IsType<PhoneReading.Accepted>(Read(Android));

    private static PhoneReading Read(string text)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "x.json");
        File.WriteAllText(file, text);
        return PhoneFile.Read(file);
    }
}
