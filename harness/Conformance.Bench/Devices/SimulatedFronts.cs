using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices;

/// <summary>The simulated devices of one maker at one desk: the face reader, and one at a time of those that are used away from it.</summary>
/// <param name="desk">The face reader.</param>
/// <param name="open">Makes another; null where the model has none.</param>
internal sealed class SimulatedFronts(FaceReader desk, Func<Front, FaceReader?> open) : IDisposable
{
    private FaceReader? _away;

    /// <summary>The devices of a model, all with the same parts.</summary>
    public static SimulatedFronts Of(ReaderModel model, ReaderParts parts, ReaderDefect? defect) =>
        new(new FaceReader(model, parts, defect), front => model.Has(front) ? new FaceReader(model, parts, defect, front) : null);

    /// <summary>Whatever stands before people now.</summary>
    public FaceReader Current => _away ?? desk;

    /// <summary>Turns to another one; where the model has none, people go on looking at what they have.</summary>
    public async Task TurnToAsync(Front front)
    {
        if (front == Front.Desk)
        {
            _away?.Dispose();
            _away = null;
            await desk.SeenAgainAsync().ConfigureAwait(false);
            return;
        }

        if (open(front) is not { } away)
        {
            return;
        }

        _away?.Dispose();
        _away = away;
        if (desk.Screen.Id == ScreenIds.OutOfOrder)
        {
            // It is told, and a good one does not mind.
            await _away.DisturbAsync(ReaderTrouble.StartFailed).ConfigureAwait(false);
        }
    }

    /// <summary>What befalls the desk befalls the reader there, and the terminal behind both.</summary>
    public async Task DisturbAsync(ReaderTrouble trouble)
    {
        await desk.DisturbAsync(trouble).ConfigureAwait(false);
        if (_away is not null)
        {
            await _away.DisturbAsync(trouble).ConfigureAwait(false);
        }
    }

    public async Task SettledAsync()
    {
        await desk.SettledAsync().ConfigureAwait(false);
        if (_away is not null)
        {
            await _away.SettledAsync().ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _away?.Dispose();
        desk.Dispose();
    }
}
