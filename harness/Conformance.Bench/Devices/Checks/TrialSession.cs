using Conformance.Bench.Desk;
using Conformance.Bench.Devices.Remote;
using Conformance.Bench.Observation;
using Conformance.Bench.Physical.Diagnosis;
using Conformance.Bench.Requirements;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Devices.Checks;

/// <summary>Opens a session with an adapter for a look at what the device goes by, places one card and takes it again. Judges nothing.</summary>
internal sealed class TrialSession(DeviceProfile profile, DeviceDriver.Remote driver, RemoteLink link)
{
    private const string Persona = "taro";
    private static readonly Duration Tolerance = Duration.FromSeconds(60);

    public async Task<IReadOnlyList<Symptom>> ExamineAsync()
    {
        var folder = Directory.CreateTempSubdirectory("conformance-check-");
        try
        {
            var face = driver.Face ?? folder.CreateSubdirectory("face").FullName;
            var relay = await CentreRelay.StartAsync().ConfigureAwait(false);
            await using (relay.ConfigureAwait(false))
            {
                return await ExamineAsync(face, relay.Address).ConfigureAwait(false);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<IReadOnlyList<Symptom>> ExamineAsync(string face, Uri centre)
    {
        var sets = profile.Observability.Contains(Aspect.Clock);
        var now = sets ? DeskPlan.PlainDay.InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).ToInstant() : Instant.FromDateTimeOffset(link.Clock.GetUtcNow());
        try
        {
            var opened = await link.OpenAsync(new(
                ReaderProtocol.Version, InstantPattern.ExtendedIso.Format(now), 1, DeskTerminal.InstitutionCode, centre.ToString(), driver.Face is null ? face : null)).ConfigureAwait(false);
            List<Symptom> seen = [Clock(opened, now), Institution(opened), Folder(opened, face), .. await ScreenAsync().ConfigureAwait(false), .. await CardAsync().ConfigureAwait(false)];
            await link.CloseAsync().ConfigureAwait(false);
            return seen;
        }
        catch (BenchFaultException fault)
        {
            return [new("session", DiagnosisKind.Wrong, fault.What, fault.Hint)];
        }
    }

    private static Symptom Clock(SessionOpened opened, Instant now) =>
        !InstantPattern.ExtendedIso.Parse(opened.Now).TryGetValue(default, out var shown) ? new("clock", DiagnosisKind.Wrong, $"\"{ReaderProtocol.Printable(opened.Now)}\" is no time", "let the adapter tell UTC, like 2025-03-03T00:00:00Z")
            : Duration.Max(shown - now, now - shown) <= Tolerance ? new("clock", DiagnosisKind.Fine, $"the device has {opened.Now}")
            : new("clock", DiagnosisKind.Wrong, $"the device has {opened.Now} where it is {InstantPattern.ExtendedIso.Format(now)}", "set the clocks of device and bench by the same time, in UTC on the wire; or offer the clock and set it");

    private static Symptom Institution(SessionOpened opened) => opened.Institution == DeskTerminal.InstitutionCode
        ? new("institution code", DiagnosisKind.Fine, opened.Institution)
        : new("institution code", DiagnosisKind.Wrong, $"the device uses {ReaderProtocol.Printable(opened.Institution)}", $"set the terminal to {DeskTerminal.InstitutionCode}");

    private static Symptom Folder(SessionOpened opened, string face) => opened.Face is null || opened.Face == face
        ? new("results", DiagnosisKind.Fine, $"are left in {face}")
        : new("results", DiagnosisKind.Wrong, $"are left in {ReaderProtocol.Printable(opened.Face)}, and the bench looks into {face}", "write the terminal's folder into the profile as \"face\", or let the adapter use the one it is told");

    private async Task<IEnumerable<Symptom>> ScreenAsync()
    {
        if (!profile.Observability.Contains(Aspect.Screen))
        {
            return [];
        }

        var events = await link.EventsAsync(0).ConfigureAwait(false);
        var shown = events.Events.Select(told => told.What).OfType<Reported.Screen>().LastOrDefault()?.Content ?? await link.ScreenAsync().ConfigureAwait(false);
        return shown switch
        {
            null => [new("screen", DiagnosisKind.Wrong, "the profile declares screen, and the adapter shows none", "let it tell the screen at the session's beginning")],
            { Id: "idle" } => [new("screen", DiagnosisKind.Fine, "waits for a card")],
            ScreenContent other => [new("screen", DiagnosisKind.Wrong, $"shows \"{ReaderProtocol.Printable(other.Id)}\" before any card", "take the card away and end what is under way")],
        };
    }

    private async Task<IEnumerable<Symptom>> CardAsync()
    {
        var placed = await link.ActAsync(new RemoteAct.PlaceCard(Persona, null, null, null)).ConfigureAwait(false);
        if (placed.Outcome != ActAnswer.Done)
        {
            return [new("card", DiagnosisKind.Fine, "is moved by a person")];
        }

        await link.ActAsync(new RemoteAct.TakeCard()).ConfigureAwait(false);
        return placed.Card is { } other && other != Persona
            ? [new("card", DiagnosisKind.Wrong, $"{ReaderProtocol.Printable(other)}'s was placed for {Persona}'s", "put the cards back in their places")]
            : [new("card", DiagnosisKind.Fine, $"{Persona}'s was placed and taken")];
    }
}
