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
    private bool _hasMissedPull;
    private bool _isOff;

    public ReaderMachine(ReaderModel model, ReaderParts parts, ReaderDefect defect, Front front)
    {
        _desk = new Desk(model, parts, defect, front);
        _state = _desk.Start();
        Screen = _state.BuildScreen()!;
        _desk.Observe(new ReaderEvent.ScreenShown(Screen));
    }

    public Screen Screen { get; private set; }

    public ReaderMode Mode => _desk.VisualMode.Mode;

    public async Task CardPlacedAsync()
    {
        var hadMissedPull = false;
        await ActAsync(state =>
        {
            _desk.Observe(new ReaderEvent.CardPlaced());
            (hadMissedPull, _hasMissedPull) = (_hasMissedPull, false);
            return hadMissedPull ? state.CardTaken() : state.CardPlaced();
        }).ConfigureAwait(false);
        if (hadMissedPull)
        {
            await ActAsync(state => state.CardPlaced()).ConfigureAwait(false);
        }
    }

    public Task PhoneHeldAsync() => ActAsync(state =>
    {
        _desk.Observe(new ReaderEvent.PhoneHeld());
        return state.PhoneHeld();
    });

    public void CardTaken()
    {
        Session? ended = null;
        lock (_desk.Sync)
        {
            _desk.Observe(new ReaderEvent.CardTaken());
            _desk.Surroundings.CardGone();
            if (HeedsTaking() && _state.CardTaken() is { } move)
            {
                ended = Become(move);
            }
        }

        LetGo(ended);
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
        Session? ended;
        lock (_desk.Sync)
        {
            _desk.Observe(new ReaderEvent.Restarted());
            _desk.Restart();
            ReaderState start = _desk.Defect.StartsAgain() ? _desk.Start() : new OutOfOrderState(_desk);
            ended = Become(new(start, Cause.Restarted));
        }

        LetGo(ended);
        return ActAsync(state => _desk.Parts.Slot.IsCardPresent ? state.CardPlaced() : null);
    }

    public Task DisturbAsync(ReaderTrouble trouble) => ActAsync(_ =>
    {
        _desk.Surroundings.Befall(trouble);
        return trouble == ReaderTrouble.StartFailed && (_desk.Front == Front.Desk || _desk.Defect.NeedsDeskReader()) ? new(new OutOfOrderState(_desk), Cause.StartFailed) : null;
    });

    /// <summary>Somebody turns to it again: its screen is the one that is seen.</summary>
    public Task SeenAgainAsync() => ActAsync(_ =>
    {
        _desk.Observe(new ReaderEvent.ScreenShown(Screen));
        return null;
    });

    public async Task SettledAsync()
    {
        await _timeouts.ConfigureAwait(false);
        await ActAsync(_ => null).ConfigureAwait(false);
    }

    /// <summary>Says nothing: whoever observes may be gone already.</summary>
    public void Dispose()
    {
        Session? ended;
        lock (_desk.Sync)
        {
            _timer?.Dispose();
            _isOff = true;
            ended = SessionOf(_state);
            ended?.End();
            _state = new OutOfOrderState(_desk);
            Screen = _state.BuildScreen()!;
        }

        LetGo(ended);
    }

    private static Session? SessionOf(ReaderState state) => (state as SessionState)?.Session;

    /// <summary>Always, on a good reader.</summary>
    private bool HeedsTaking()
    {
        if (_state is FinishedState or not SessionState || !_state.HoldsCard)
        {
            return true;
        }

        ResultHandover.HandOverOwn(SessionOf(_state)!);
        _hasMissedPull = !_desk.Defect.HeedsPull();
        return !_hasMissedPull;
    }

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
            if (ReferenceEquals(_state, from) && Become(move) is { } ended)
            {
                _retired.Enqueue(ended);
            }

            return ReferenceEquals(_state, move.To);
        }
    }

    /// <summary>Takes the step, under the lock; gives the session that ended with it, which is then to be disposed of.</summary>
    private Session? Become(Transition move)
    {
        var row = TransitionTable.Find(_state.Name, move.Cause, move.To.Name);
        var session = SessionOf(_state);
        var ended = ReferenceEquals(session, SessionOf(move.To)) ? null : session;
        _timer?.Dispose();
        _state = move.To;
        _desk.Observe(new ReaderEvent.StateEntered(_state.Name, row, move.Detail));
        if (ended is not null)
        {
            ended.End();
            _desk.Observe(new ReaderEvent.SessionEnded(row.Ends!.Value));
        }

        if (move.To is IdleState)
        {
            _desk.VisualMode.PatientGone();
            _desk.Emergency.PatientGone();
        }

        Show(move.To);
        return ended;
    }

    private void Show(ReaderState state)
    {
        if (!ReferenceEquals(state, _state) || state.BuildScreen() is not { } right)
        {
            return;
        }

        Screen = _desk.Defect.Shown(right);
        _timer = state.Timeout is { } due
            ? _desk.Parts.Time.CreateTimer(_ => TimeOut(state), null, due, Timeout.InfiniteTimeSpan)
            : null;
        _desk.Observe(new ReaderEvent.ScreenShown(Screen));
    }

    private void TimeOut(ReaderState state) =>
        _timeouts = Task.WhenAll(_timeouts, ActAsync(current => ReferenceEquals(current, state) && _desk.Defect.HeedsTimeout() ? state.TimedOut() : null));

    /// <summary>An act under way sees the cancellation and disposes of the session at its end; otherwise this does.</summary>
    private void LetGo(Session? session)
    {
        if (session is not null)
        {
            session.Cancel();
            _retired.Enqueue(session);
        }

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
            if (!_isOff && _desk.Faces.Account() is { } told)
            {
                _desk.Observe(told);
            }
        }
    }
}
