using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Reception.Admin;

/// <summary>What time it is at the centre and at the reader beside it.</summary>
internal sealed class ClockResource(ServedClock clock) : IAdminResource
{
    private const string Form = """{"now": "2025-03-03T09:00:00"}, local time at the desk, or {"advanceSeconds": 60}""";
    private const long Longest = 60L * 60 * 24 * 366 * 30;
    private const int EarliestYear = 2015;
    private const int LatestYear = 2044;

    private static readonly LocalDateTimePattern Time = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    public string Takes => $"GET clock, PUT clock with {Form}";

    public AdminReply? Answer(string method, string id, ReadOnlyMemory<byte> body) => (method, id) switch
    {
        ("GET", "") => AdminReply.Done(Shown()),
        ("PUT", "") => Put(body),
        _ => null,
    };

    private AdminReply Put(ReadOnlyMemory<byte> body) => AdminReply.Read<Wish>(body, Form, out var wrong) switch
    {
        null => wrong!,
        { Now: { } text, AdvanceSeconds: null } => Time.Parse(text) is { Success: true } parsed ? Set(parsed.Value, "$.now") : AdminReply.Wrong($"send {Form}", "$.now"),
        { Now: null, AdvanceSeconds: { } seconds } when seconds is >= -Longest and <= Longest => Set(Now().PlusSeconds(seconds), "$.advanceSeconds"),
        { Now: null, AdvanceSeconds: not null } => AdminReply.Wrong($"send {Form}, at most 30 years", "$.advanceSeconds"),
        _ => AdminReply.Wrong($"send {Form}", "$"),
    };

    // Within the years of the test roots, so that every certificate can be judged.
    private AdminReply Set(LocalDateTime now, string at)
    {
        if (now.Year is < EarliestYear or > LatestYear)
        {
            return AdminReply.Wrong($"the test certificates know the years {EarliestYear} to {LatestYear}", at);
        }

        clock.Set(now.InZoneLeniently(Verification.Desk.Zone).ToDateTimeOffset());
        return AdminReply.Done(Shown());
    }

    private LocalDateTime Now() => Verification.Desk.LocalTime(Instant.FromDateTimeOffset(clock.GetUtcNow()));

    private object Shown() => new { now = Now().ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) };

    private sealed record Wish(string? Now = null, long? AdvanceSeconds = null);
}
