using System.Globalization;
using Conformance.Bench.Desk;
using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Software;

/// <summary>Somebody's own software behind the terminal, driven through an adapter that speaks the office protocol.</summary>
internal sealed class ScriptedSoftware(SoftwareProcess process, DeskRecord record) : IReceiptComputer
{
    /// <summary>The version of the protocol that this bench speaks.</summary>
    public const int Version = 1;

    // Seeded mistakes are the bench's own.
    public bool DefectActed => false;

    /// <summary>The first act.</summary>
    public static SoftwareAct Begin(string root, DateTimeOffset now) =>
        new("begin") { Protocol = Version, Root = root, Institution = DeskTerminal.InstitutionCode, Now = InTokyo(now) };

    public Task BeginAsync(string root, DateTimeOffset now) => DoAsync(Begin(root, now));

    public Task EnterAsync(KnownPatient patient) => DoAsync(new("enter") { Patient = patient });

    public Task AskAsync(string number) => DoAsync(new("ask") { Number = number });

    public Task ReadAsync() => DoAsync(new("read"));

    public Task SetClockAsync(DateTimeOffset now) => DoAsync(new("clock") { Now = InTokyo(now) });

    public async Task<ChartShown?> OpenAsync(string number) => (await DoAsync(new("open") { Number = number }).ConfigureAwait(false)).Chart?.Of(number);

    public ValueTask DisposeAsync() => process.DisposeAsync();

    private async Task<SoftwareAnswer> DoAsync(SoftwareAct act)
    {
        var answer = await process.ActAsync(act).ConfigureAwait(false);
        if (answer.CouldNot is { } why)
        {
            record.Observe(new ActNotDone(act.Act, why));
        }

        return answer;
    }

    private static string InTokyo(DateTimeOffset now) => now.ToOffset(TimeSpan.FromHours(9)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
