using System.Text;
using Conformance.Authority;
using static Conformance.Simulators.Tests.Authority.FileDesk;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>What an inquiry by card opens in an emergency (EMRG-2, EMRG-3).</summary>
public sealed class EmergencyInquiryTests
{
    private const string Now = "2025-03-01T09:05:10";
    private static readonly string[] Medical = ["OperationInfo", "DiagnosisInfo", "PharmacistsInfo", "SpecificHealthCheckupsInfo"];

    [Theory]
    [InlineData(true, InstitutionAccess.Full, "3 - 20250302090510")]
    [InlineData(false, InstitutionAccess.Full, "0 - -")]
    [InlineData(true, InstitutionAccess.EligibilityOnly, "- - -")]
    public async Task The_right_opens_every_item_without_a_time_of_consent(bool mayView, InstitutionAccess access, string told)
    {
        using var reception = new Reception(Now, new() { MayViewInEmergency = mayView, Access = access });
        var result = await ResultAsync(reception, Reception.Certificate("taro"));
        Assert.All(Medical, item => Assert.Equal(told, Told(result, item)));
        Assert.Equal(("1", "架空　太郎"), (Value(result, "QualificationValidity"), Value(result, "Name")));
    }

    [Fact]
    public async Task In_grace_nothing_opens_in_an_emergency_either()
    {
        using var reception = new Reception(Now, new() { MayViewInEmergency = true });
        Assert.Equal("0 - -", Told(await ResultAsync(reception, reception.TaroUntil(2025, 2, 17)), "DiagnosisInfo"));
    }

    [Fact]
    public async Task A_record_that_is_held_back_opens_nothing()
    {
        using var reception = new Reception(Now, new() { MayViewInEmergency = true }, taro: record => record with { IsViewingSuspended = true });
        Assert.Equal("0 - -", Told(await ResultAsync(reception, Reception.Certificate("taro")), "DiagnosisInfo"));
    }

    [Theory]
    [InlineData("emergency-taken-for-consent", true, "3 - 20250302090510", "1 20250301090500 20250302090500")]
    [InlineData("emergency-right-unchecked", false, "0 - -", "3 - 20250302090500")]
    public async Task A_defect_shows_and_a_good_centre_does_right(string name, bool mayView, string right, string wrong)
    {
        using var sound = new Reception(Now, new() { MayViewInEmergency = mayView });
        Assert.Equal(right, Told(await ResultAsync(sound, Reception.Certificate("taro")), "DiagnosisInfo"));

        var defect = CentreDefects.Find(name)!;
        using var spoilt = new Reception(Now, new CentreSettings(Defect: defect) { MayViewInEmergency = mayView });
        Assert.Equal(wrong, Told(await ResultAsync(spoilt, Reception.Certificate("taro")), "DiagnosisInfo"));
        Assert.True(defect.Injected);
    }

    private static async Task<string> ResultAsync(Reception reception, byte[] certificate) => Encoding.UTF8.GetString(await reception.Emergency(certificate));

    private static string Told(string result, string item) =>
        string.Join(' ', new[] { "ConsFlg", "ConsTime", "AvailableTime" }.Select(part => Value(result, item + part) is { Length: > 0 } value ? value : "-"));
}
