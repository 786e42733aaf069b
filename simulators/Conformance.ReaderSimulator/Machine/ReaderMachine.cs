using System.Collections.Concurrent;

namespace Conformance.ReaderSimulator;

/// <summary>
/// The one state machine. Acts pass a gate one by one; a transition counts only if the state it starts from is still the current
/// one, so an act that was overtaken (card taken, restart) ends without a trace in what came after it.
/// </summary>
internal sealed class ReaderMachine : IDisposable
{
    // Not disposed of: it holds nothing unless somebody asks for its wait handle, and late timers may still pass it.
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly ConcurrentQueue<Session> _retired = new();
    private readonly Desk _desk;
    private ReaderState _state;
    private ITimer? _timer;
    private Task _timeouts = Task.CompletedTask;

    public ReaderMachine(ReaderModel model, ReaderParts parts, ReaderDefect defect)
    {
        _desk = new Desk(model, parts, defect);
        _state = new IdleState(_desk);
        Screen = _state.BuildScreen()!;
        _desk.Observe(new ReaderEvent.StateEntered(_state.Name, "switched on", "RDR-13"));
        _desk.Observe(new ReaderEvent.ScreenShown(Screen));
    }

    public Screen Screen { get; private set; }

    public ReaderMode Mode => _desk.VisualMode.Mode;

    public Task CardPlacedAsync() => ActAsync(state =>
    {
        _desk.Observe(new ReaderEvent.CardPlaced());
        return state.CardPlaced();
    });

    public void CardTaken()
    {
        Session? session = null;
        lock (_desk.Sync)
        {
            _desk.Observe(new ReaderEvent.CardTaken());
            if (_state.HoldsCard)
            {
                session = SessionOf(_state);
                Become(new(new IdleState(_desk), "the card was taken", "RDR-9", _state.WhenCardTaken));
            }
        }

        LetGo(session);
    }

    public Task TouchAsync(string button) => ActAsync(state =>
    {
        var isThere = Screen.Buttons.Any(candidate => candidate.Id == button);
        _desk.Observe(isThere ? new ReaderEvent.ButtonTouched(button) : new ReaderEvent.TouchIgnored(button));
        return isThere ? state.Touch(button) : null;
    });

    public Task TouchKeyAsync(int place) => ActAsync(state =>
    {
        _desk.Observe(state.TakesKeys ? new ReaderEvent.KeyTouched() : new ReaderEvent.TouchIgnored("key"));
        return state.TakesKeys ? state.TouchKey(place) : null;
    });

    public Task LookAsync(FaceFrame frame) => ActAsync(state =>
    {
        if (state.TakesFrames)
        {
            return state.Look(frame);
        }

        _desk.Observe(new ReaderEvent.FrameIgnored());
        return null;
    });

    public Task StaffAsync(StaffAct act) => ActAsync(state => StaffDesk.Take(_desk, state, act));

    public Task RestartAsync()
    {
        SwitchOff("restarted");
        return ActAsync(state => _desk.Parts.Slot.IsCardPresent ? state.CardPlaced() : null);
    }

    public async Task SettledAsync()
    {
        await _timeouts.ConfigureAwait(false);
        await ActAsync(_ => null).ConfigureAwait(false);
    }

    public void Dispose()
    {
        SwitchOff("switched off");
        lock (_desk.Sync)
        {
            _timer?.Dispose();
        }
    }

    private static Session? SessionOf(ReaderState state) => (state as SessionState)?.Session;

    private async Task ActAsync(Func<ReaderState, Transition?> act)
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            DisposeOfRetired();
            var state = _state;
            await FollowAsync(state, act(state)).ConfigureAwait(false);
        }
        finally
        {
            DisposeOfRetired();
            _gate.Release();
        }
    }

    private async Task FollowAsync(ReaderState from, Transition? move)
    {
        while (move is not null && Enter(from, move))
        {
            from = move.To;
            move = await from.EnterAsync().ConfigureAwait(false);
        }
    }

    /// <summary>False when the card was taken or the reader restarted since the act began: then the move is void.</summary>
    private bool Enter(ReaderState from, Transition move)
    {
        lock (_desk.Sync)
        {
            if (ReferenceEquals(_state, from))
            {
                Become(move);
            }

            return ReferenceEquals(_state, move.To);
        }
    }

    private void Become(Transition move)
    {
        var session = SessionOf(_state);
        var ended = ReferenceEquals(session, SessionOf(move.To)) ? null : session;
        _timer?.Dispose();
        _state = move.To;
        _desk.Observe(new ReaderEvent.StateEntered(_state.Name, move.Reason, move.Fact));
        if (ended is not null)
        {
            ended.End();
            _retired.Enqueue(ended);
            _desk.Observe(new ReaderEvent.SessionEnded(move.Ends!.Value));
        }

        if (move.To is IdleState)
        {
            _desk.VisualMode.PatientGone();
        }

        Show(move.To);
    }

    private void Show(ReaderState state)
    {
        if (!ReferenceEquals(state, _state) || state.BuildScreen() is not { } screen)
        {
            return;
        }

        Screen = screen;
        _timer = state.Timeout is { } due
            ? _desk.Parts.Time.CreateTimer(_ => TimeOut(state), null, due, Timeout.InfiniteTimeSpan)
            : null;
        _desk.Observe(new ReaderEvent.ScreenShown(screen));
    }

    private void TimeOut(ReaderState state) =>
        _timeouts = Task.WhenAll(_timeouts, ActAsync(current => ReferenceEquals(current, state) ? state.TimedOut() : null));

    private void SwitchOff(string reason)
    {
        Session? session;
        lock (_desk.Sync)
        {
            _desk.Observe(new ReaderEvent.Restarted());
            session = SessionOf(_state);
            Become(new(new IdleState(_desk), reason, "RDR-13", session is null ? null : SessionEnding.Restarted));
        }

        LetGo(session);
    }

    /// <summary>An act under way sees the cancellation and disposes of the session at its end; otherwise this does.</summary>
    private void LetGo(Session? session)
    {
        session?.Cancel();
        if (_gate.Wait(0))
        {
            DisposeOfRetired();
            _gate.Release();
        }
    }

    private void DisposeOfRetired()
    {
        while (_retired.TryDequeue(out var session))
        {
            session.Dispose();
        }
    }
}
