using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Faults in the first registration, and in the reader's own numbered messages.</summary>
public sealed class RegistrationDefectsTests
{
    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "registration-not-offered", "registration-offer, 0 registered", "refused, 0 registered" },
        { "registers-unasked", "registration-offer, 0 registered", "consent-all, 1 registered" },
        { "declining-ignored", "refused, 0 registered", "consent-all, 1 registered" },
        { "pin-demanded-to-register", "consent-all, 1 registered", "refused, 0 registered" },
        { "sight-not-enough-to-register", "consent-all, 1 registered", "refused, 0 registered" },
        { "registration-not-sent", "consent-all, 1 registered", "registration-under-way, 0 registered" },
        { "under-way-taken-for-failure", "registration-under-way, 1 registered", "refused, 1 registered" },
        { "registration-words-own", "R08 利用登録がありません", "" },
        { "certificate-number-missing", "006", "" },
        { "message-001-strays", "006", "006 001" },
        { "message-002-strays", "006", "006 002" },
        { "message-006-strays", "", "006" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) =>
        DefectTrial.RunAsync(name, right, wrong, defect => RegistrationTests.Unregistered(defect: defect), bench => ShowAsync(bench, name));

    private static Task<string> ShowAsync(ReaderBench bench, string name) => name switch
    {
        "registration-not-offered" or "registers-unasked" => GoAsync(bench, null),
        "declining-ignored" => GoAsync(bench, "not-now"),
        "pin-demanded-to-register" or "registration-not-sent" => GoAsync(bench, "register"),
        "sight-not-enough-to-register" => BySightAsync(bench),
        "under-way-taken-for-failure" => WaitingAsync(bench),
        "registration-words-own" => OfferedAsync(bench),
        "message-006-strays" => NumbersAsync(bench, "suspended"),
        _ => NumbersAsync(bench, "expired"),
    };

    private static async Task<string> GoAsync(ReaderBench bench, string? button)
    {
        await bench.FaceAsync();
        await (button is null ? Task.CompletedTask : bench.TouchAsync(button));
        return $"{bench.Screen.Id}, {bench.Centre.Registrations.Count} registered";
    }

    private static async Task<string> BySightAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "sight-check");
        await bench.StaffAsync(new StaffAct.ConfirmSight());
        await bench.TouchAsync("register");
        return $"{bench.Screen.Id}, {bench.Centre.Registrations.Count} registered";
    }

    private static Task<string> WaitingAsync(ReaderBench bench)
    {
        bench.Centre.Registration = new HolderAnswer.UnderWay(new("R10", "手続き中です"));
        return GoAsync(bench, "register");
    }

    private static async Task<string> OfferedAsync(ReaderBench bench)
    {
        await bench.FaceAsync();
        return bench.Screen.Message is { } message ? $"{message.Code} {message.Text}" : "";
    }

    private static async Task<string> NumbersAsync(ReaderBench bench, string reason)
    {
        bench.Centre.Holder = new HolderAnswer.Refused(reason, new("R01", "使えません"));
        await bench.FaceAsync();
        return string.Join(' ', bench.Screen.Lines.Select(line => line.Japanese).Where(line => char.IsAsciiDigit(line[0])).Select(line => line[..3]));
    }
}
