namespace Conformance.ReaderSimulator;

/// <summary>Tells what the centre says of the certificate, in the centre's words (RDR-11, RDR-12).</summary>
internal sealed class NoticeState(Session session, HolderAnswer.Trusted holder) : SessionState(session)
{
    public override string Name => holder.Standing == Standing.Grace ? ScreenIds.NoticeGrace : ScreenIds.NoticeReminder;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Notice;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name) with { Message = holder.Notice };

    protected override Transition? Touched(string button)
    {
        if (holder.Standing != Standing.Reminder || Desk.Defect.AsksConsentAfterNotice())
        {
            return Route.AfterNotice(Session, Cause.NoticeRead);
        }

        Session.Consents.Close(Session, given: true);
        return new(new InquiringState(Session), Cause.NoticeRead);
    }
}
