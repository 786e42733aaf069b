namespace Conformance.ReaderSimulator;

/// <summary>The camera looks; every look is one comparison (RDR-6).</summary>
internal sealed class FaceState(Session session, int misses) : IdentityState(session)
{
    public override string Name => ScreenIds.Face;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Face;

    public override bool TakesFrames => true;

    public override Screen? BuildScreen() => IdentityScreens.Face(Desk.Screens, Session.OffersPin, again: misses > 0);

    public override Task<Transition?> EnterAsync() => Task.FromResult(Hindered());

    public override Transition? Look(FaceFrame frame)
    {
        if (Session.Face is not { } face || Desk.Surroundings.IsCameraCovered)
        {
            // Nothing was compared, so nobody has failed either.
            return Hindered() ?? (Desk.Defect.AcceptsUncompared() ? Prove() : null);
        }

        using var held = Desk.Faces.Take(FaceDataKind.Frame, frame.Image.Span);
        var score = face.Compare(frame with { Image = held.Bytes });
        var matched = score >= Desk.Model.FaceThreshold;
        Session.Observe(new ReaderEvent.FrameCompared(matched, score));
        if (Desk.Defect.AcceptsFace(matched))
        {
            return Prove();
        }

        if (misses + 1 < Desk.Model.FaceAttempts)
        {
            return new(new FaceState(Session, misses + 1), Cause.FaceMissed);
        }

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
