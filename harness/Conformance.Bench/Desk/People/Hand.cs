using Conformance.Bench.Devices;
using NodaTime;

namespace Conformance.Bench.Desk.People;

/// <summary>Does a person's acts at the desk in that person's manner; the same seed, the same acts.</summary>
internal sealed class Hand(ReceptionDesk desk, Manner manner, Random random)
{
    private int _acts;
    private bool _isGone;

    /// <summary>Puts the card in, or has it put in.</summary>
    public Task PlaceCardAsync(string persona) => _isGone ? Task.CompletedTask : desk.PlaceCardAsync(persona, manner.HasHelper ? "helper" : null);

    /// <summary>Takes the card out; who is gone has taken it along.</summary>
    public Task TakeCardAsync() => _isGone ? Task.CompletedTask : desk.TakeCardAsync();

    /// <summary>Touches a button, it may be beside it first.</summary>
    public async Task TouchAsync(string button)
    {
        if (manner.CannotTouch || !await TurnAsync().ConfigureAwait(false))
        {
            return;
        }

        if (random.NextDouble() < manner.TouchesBeside)
        {
            await desk.TouchBesideAsync().ConfigureAwait(false);
        }

        await desk.TouchAsync(button).ConfigureAwait(false);
    }

    /// <summary>Holds something out.</summary>
    public async Task HoldAsync(Func<Task> hold)
    {
        if (await TurnAsync().ConfigureAwait(false))
        {
            await hold().ConfigureAwait(false);
        }
    }

    /// <summary>Touches the digits; who touches one twice sees that a mark is filled too many, and starts anew.</summary>
    public async Task TouchDigitsAsync(string digits)
    {
        for (var done = 0; done < digits.Length && !_isGone && !manner.CannotTouch;)
        {
            await TouchDigitAsync(digits[done]).ConfigureAwait(false);
            done++;
            if (!_isGone && random.NextDouble() < manner.TouchesTwice)
            {
                await TouchDigitAsync(digits[done - 1]).ConfigureAwait(false);
                await TouchAsync("clear").ConfigureAwait(false);
                done = 0;
            }
        }
    }

    /// <summary>Looks into the camera.</summary>
    public async Task LookAsync(FaceStimulus face)
    {
        if (await TurnAsync().ConfigureAwait(false))
        {
            await desk.ShowFaceAsync(face).ConfigureAwait(false);
        }
    }

    private async Task TouchDigitAsync(char digit)
    {
        if (await TurnAsync().ConfigureAwait(false))
        {
            await desk.TouchDigitAsync(digit).ConfigureAwait(false);
        }
    }

    /// <summary>The time an act takes; false when the person is gone, or goes now.</summary>
    private async Task<bool> TurnAsync()
    {
        if (!_isGone && _acts++ == manner.GivesUpAfter)
        {
            _isGone = true;
            await desk.TakeCardAsync().ConfigureAwait(false);
        }

        if (!_isGone && manner.SecondsPerAct > 0)
        {
            await desk.PassAsync(Duration.FromSeconds(manner.SecondsPerAct)).ConfigureAwait(false);
        }

        return !_isGone;
    }
}
