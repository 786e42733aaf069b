namespace Conformance.ReaderSimulator;

/// <summary>The camera looks; every look is one comparison, or none where there is nothing to be compared (RDR-6, RDR-7).</summary>
/// <param name="session">The session.</param>
/// <param name="looks">How many looks there were.</param>
/// <param name="misses">How many of them were compared and did not match.</param>
internal sealed class FaceState(Session session, int looks, int misses) : IdentityState(session)
{
    public override string Name => ScreenIds.Face;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Face;

    public override bool TakesFrames => true;

    private bool IsLast => looks + 1 >= Desk.Model.FaceAttempts;

    public override Screen? BuildScreen() => IdentityScreens.Face(Desk.Screens, Session.OffersPin, again: looks > 0);

    public override Task<Transition?> EnterAsync() => Task.FromResult(Hindered());

    public override Transition? Look(FaceFrame frame)
    {
        if (Session.Face is not { } face || Desk.Surroundings.IsCameraCovered)
        {
            // Nothing was compared, so nobody has failed either.
            return Hindered() ?? (Desk.Defect.AcceptsUncompared() ? Prove() : null);
        }

        using var held = Desk.Faces.Take(FaceDataKind.Frame, frame.Image.Span);
        if (face.Compare(frame with { Image = held.Bytes }) is not { } score)
        {
            return Unseen();
        }

        // A print or a screen may be as alike as the holder.
        var matched = score >= Desk.Model.FaceThreshold && !(frame.IsFlat && Desk.Defect.HeedsFlatness());
        Session.Observe(new ReaderEvent.FrameCompared(matched, score));
        return Desk.Defect.AcceptsFace(matched) ? Prove() : Missed();
    }

    /// <summary>Nobody, several people, a face that does not fit, or the same picture again: that is no mismatch.</summary>
    private Transition Unseen()
    {
        Session.Observe(new ReaderEvent.FrameUncompared());
        if (Desk.Defect.AcceptsUnseen())
        {
            return Prove();
        }

        if (Desk.Defect.TakesUnseenForMiss())
        {
            return Missed();
        }

        return !IsLast || !Desk.Defect.GivesUpUnseen() ? new(new FaceState(Session, looks + 1, misses), Cause.FaceUnseen)
            : misses > 0 ? Fail()
            : new(new FaceUnseenState(Session), Cause.FaceNeverSeen);
    }

    private Transition Missed() => IsLast ? Fail() : new(new FaceState(Session, looks + 1, misses + 1), Cause.FaceMissed);

    private Transition Fail()
    {
        Session.Observe(new ReaderEvent.IdentityRefused(IdentityMethod.Face, Decider.Reader, "no-match"));
        return new(new FaceFailedState(Session), Cause.FaceFailed);
    }

    private Transition? Hindered() =>
        Desk.Surroundings.IsCameraCovered && Desk.Defect.NoticesBlindCamera() ? new(new CameraFailedState(Session), Cause.CameraBlind)
        : null;

    private Transition Prove()
    {
        Session.Observe(new ReaderEvent.IdentityEstablished(IdentityMethod.Face));
        return new(new ProvingState(Session, IdentityMethod.Face), Cause.FaceMatched);
    }
}
