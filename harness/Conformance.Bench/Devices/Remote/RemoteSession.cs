using System.Text.Json;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Time;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Devices.Remote;

/// <summary>One session with an adapter: acts go out, and after each what happened is fetched until nothing is under way any more.</summary>
internal sealed class RemoteSession(RemoteLink link, Merging merging)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>A device that is still busy after this long, real time, is taken for stuck.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private int _since;
    private ScreenContent? _screen;

    /// <summary>A time as the protocol has it.</summary>
    public static string Format(VirtualTime time) => InstantPattern.ExtendedIso.Format(Instant.FromDateTimeOffset(time.GetUtcNow()));

    public async Task OpenAsync(SessionOrder order)
    {
        await link.OpenAsync(order).ConfigureAwait(false);
        await CollectAsync().ConfigureAwait(false);
    }

    /// <summary>Has an act done.</summary>
    /// <returns>Why it was not; null when it was.</returns>
    public async Task<string?> ActAsync(RemoteAct act, IPersonAtDesk person)
    {
        var answer = await link.ActAsync(act).ConfigureAwait(false);
        if (answer.Outcome == ActAnswer.AskAPerson)
        {
            var reply = await person.AskToActAsync(ReaderProtocol.Printable(answer.Words ?? "")).ConfigureAwait(false);
            var told = await link.TellAsync(new(reply is PersonReply.Given)).ConfigureAwait(false);
            answer = reply is PersonReply.CouldNot(var why) ? new(ActAnswer.NotDone, why, null) : told;
        }

        RequireCard(act, answer);
        await CollectAsync().ConfigureAwait(false);
        return answer.Outcome switch
        {
            ActAnswer.Done => null,
            ActAnswer.NotDone => ReaderProtocol.Printable(answer.Words ?? "the adapter gave no reason"),
            var other => throw link.Contradiction("session/acts", $"there is no outcome \"{ReaderProtocol.Printable(other)}\" here"),
        };
    }

    /// <summary>Ends it, if anybody is left to hear of it.</summary>
    public async Task CloseAsync()
    {
        try
        {
            await link.CloseAsync().ConfigureAwait(false);
        }
        catch (BenchFaultException)
        {
            // What broke was told when it broke, and the next session ends this one.
        }
    }

    private static void RequireCard(RemoteAct act, ActAnswer answer)
    {
        if (act is RemoteAct.PlaceCard(var persona, _, _, _) && answer.Card is { } placed && placed != persona)
        {
            throw new BenchFaultException(
                Owner.Configuration, $"the card of {persona} was to be placed, and {ReaderProtocol.Printable(placed)}'s lies there", "put the cards back in their places, then run the scenario again");
        }
    }

    private async Task CollectAsync()
    {
        List<ReportedEvent> told = [];
        var began = link.Clock.GetTimestamp();
        for (var list = await FetchAsync(told).ConfigureAwait(false); !list.Settled; list = await FetchAsync(told).ConfigureAwait(false))
        {
            if (link.Clock.GetElapsedTime(began) > Patience)
            {
                throw link.Contradiction("session/events", $"the device did not settle within {Patience.TotalSeconds} s");
            }

            await Task.Delay(Pause, link.Clock).ConfigureAwait(false);
        }

        if (merging.Take(told) is { } wrong)
        {
            throw link.Contradiction("session/events", wrong);
        }

        await CompareScreenAsync(told).ConfigureAwait(false);
    }

    private async Task<EventList> FetchAsync(List<ReportedEvent> told)
    {
        var list = await link.EventsAsync(_since).ConfigureAwait(false);
        foreach (var one in list.Events)
        {
            if (one.Number != ++_since)
            {
                throw link.Contradiction("session/events", FormattableString.Invariant($"event {one.Number} stands where event {_since} is due"));
            }
        }

        told.AddRange(list.Events);
        return list;
    }

    // An adapter that is mistaken about the screen, or lies, gives itself away here.
    private async Task CompareScreenAsync(IReadOnlyList<ReportedEvent> told)
    {
        _screen = told.Select(one => one.What).OfType<Reported.Screen>().LastOrDefault()?.Content ?? _screen;
        if (_screen is null || await link.ScreenAsync().ConfigureAwait(false) is not { } read)
        {
            return;
        }

        if (Text(read) != Text(_screen))
        {
            throw link.Contradiction("session/screen", $"the screen reads {ReaderProtocol.Printable(read.Describe())}, and the last event showed {ReaderProtocol.Printable(_screen.Describe())}");
        }
    }

    private static string Text(ScreenContent screen) => JsonSerializer.Serialize(screen, ReaderProtocol.Json);
}
