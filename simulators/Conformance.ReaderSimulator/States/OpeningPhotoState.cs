using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Conformance.ReaderSimulator;

/// <summary>Opens the chip's photo with the number printed on the card, since faces are compared with that photo and no other (RDR-6).</summary>
internal sealed class OpeningPhotoState(Session session) : SessionState(session)
{
    public override string Name => StateNames.OpeningPhoto;

    public override Task<Transition?> EnterAsync() => Task.FromResult<Transition?>(Session.Face is null ? Open() : Ready(Cause.PhotoOpened));

    private Transition Open()
    {
        if (!Desk.Defect.OpensPhoto())
        {
            Session.Face = Desk.Faces.Take(Desk.Parts.FaceMatcher.Begin([]));
            return Ready(Cause.PhotoSkipped);
        }

        while (Session.CardFaceMisreads < Desk.Model.CardFaceReads)
        {
            using var number = Desk.Parts.CardFaceCamera.Read(Desk.Surroundings.CardLies == CardLying.InSleeve);
            if (number is null)
            {
                return Hidden(Cause.CardFaceHidden);
            }

            var reading = ChipPhoto.Read(Session.Card!, number);
            if (reading is ChipPhotoReading.Failed(var reply))
            {
                return CardTrouble.Failed(Session, reply);
            }

            // The PIN and the key are in the other application.
            var jpki = Session.Card!.SelectJpki();
            if (!jpki.IsSuccess)
            {
                return CardTrouble.Failed(Session, jpki);
            }

            if (reading is not ChipPhotoReading.Misread)
            {
                return reading is ChipPhotoReading.Opened(var photo) ? Begin(photo) : Locked();
            }

            Session.CardFaceMisreads++;
        }

        return Hidden(Cause.CardFaceMisread);
    }

    private Transition Begin(ReadOnlyMemory<byte> photo)
    {
        using (var held = Desk.Faces.Take(FaceDataKind.Photo, photo.Span))
        {
            CryptographicOperations.ZeroMemory(MemoryMarshal.AsMemory(photo).Span);
            Session.Face = Desk.Faces.Take(Desk.Parts.FaceMatcher.Begin(held.Bytes.Span));
        }

        if (Session.Face is not null)
        {
            return Ready(Cause.PhotoOpened);
        }

        Session.Observe(new ReaderEvent.IdentityRefused(IdentityMethod.Face, Decider.Reader, "no-face-in-photo"));
        return new(new FaceFailedState(Session), Cause.PhotoUnusable);
    }

    private Transition Ready(Cause cause) => new(new FaceState(Session, looks: 0, misses: 0), cause);

    private Transition Hidden(Cause cause) =>
        Desk.Defect.NoticesHiddenCardFace() ? new(new CardFaceHiddenState(Session), cause) : Ready(Cause.PhotoSkipped);

    private Transition Locked()
    {
        if (!Desk.Defect.HeedsPhotoLock())
        {
            return Ready(Cause.PhotoSkipped);
        }

        Session.Observe(new ReaderEvent.IdentityRefused(IdentityMethod.Face, Decider.Chip, "photo-locked"));
        return Desk.Defect.GoesOnWithoutPhoto()
            ? new(new FaceLockedState(Session), Cause.PhotoLocked)
            : Route.Refused(Session, Decider.Chip, null, Cause.PhotoLocked);
    }
}
