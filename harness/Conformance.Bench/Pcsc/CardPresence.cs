using PCSC;

namespace Conformance.Bench.Pcsc;

/// <summary>Waits by the service's own means until a card is in a reader, or is not.</summary>
internal static class CardPresence
{
    /// <summary>Success once it is so, Timeout when the limit is over, else the code that ended the wait. The limit counts on <paramref name="clock"/>.</summary>
    public static SCardError Wait(ISCardContext context, string reader, bool present, TimeSpan limit, TimeProvider clock)
    {
        using var state = new SCardReaderState { ReaderName = reader, CurrentState = SCRState.Unaware };
        var began = clock.GetTimestamp();
        var left = TimeSpan.Zero;
        while (true)
        {
            var error = context.GetStatusChange((nint)left.TotalMilliseconds, [state]);
            if (error != SCardError.Success)
            {
                return error;
            }

            if (state.EventState.HasFlag(SCRState.Present) == present)
            {
                return SCardError.Success;
            }

            left = limit - clock.GetElapsedTime(began);
            if (left < TimeSpan.FromMilliseconds(1))
            {
                return SCardError.Timeout;
            }

            // Something else about the reader changed: from here on only what is new counts.
            state.CurrentStateValue = state.EventStateValue;
        }
    }
}
