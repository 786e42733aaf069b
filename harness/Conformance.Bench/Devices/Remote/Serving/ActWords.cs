using Conformance.Bench.Devices.Cameras;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.ReaderSimulator;
using NodaTime.Text;

namespace Conformance.Bench.Devices.Remote.Serving;

/// <summary>What may stand in the acts that a served reader is asked for.</summary>
internal static class ActWords
{
    private const int Places = 10;
    private const int MostTries = 3;

    /// <summary>What is wrong with an act; null when nothing is.</summary>
    public static string? WhyWrong(RemoteAct act) => act switch
    {
        RemoteAct.TouchKey(var place) when place is < 0 or >= Places => "a pad has the places 0 to 9",
        RemoteAct.ShowFace { Score: { } score } when !double.IsFinite(score) => "a score is a number",
        RemoteAct.ShowFace { Score: not null, Images: not null } => "a face is shown by a score or by pictures",
        RemoteAct.Staff(var doing) when CatalogueWords.Parse<StaffDoing>(doing) is null => $"staff do one of: {string.Join(", ", CatalogueWords.All<StaffDoing>())}",
        RemoteAct.Disturb(var trouble) when CatalogueWords.Parse<Trouble>(trouble) is null or Trouble.NetworkDown or Trouble.NetworkUp => "no such trouble befalls a reader",
        RemoteAct.PassTime(var now) when !InstantPattern.ExtendedIso.Parse(now).Success => "a time looks like 2025-03-03T00:00:00Z",
        RemoteAct.PlaceCard { LastValidDay: { } day } when !LocalDatePattern.Iso.Parse(day).Success => "a day looks like 2025-03-03",
        RemoteAct.HoldPhone { What: not ("phone" or "card") } => "a phone or a card is held",
        RemoteAct.HoldPhone { Place: not (PhoneHeld.PhoneReader or PhoneHeld.CardPlate) } => "it is held to the phone-reader or the card-plate",
        RemoteAct.HoldPhone { TriesLeft: < 0 or > MostTries } => "a phone has 0 to 3 tries left",
        RemoteAct.TurnTo(var front) when CatalogueWords.Parse<Front>(front) is null => $"people turn to one of: {string.Join(", ", CatalogueWords.All<Front>())}",
        RemoteAct.HoldPhone { LastValidDay: { } day } when !LocalDatePattern.Iso.Parse(day).Success => "a day looks like 2025-03-03",
        RemoteAct.PlaceCard { TriesLeft: < 0 or > MostTries } => "a card has 0 to 3 tries left",
        _ => null,
    };

    /// <summary>What is wrong with the pictures of a face; null when nothing is.</summary>
    public static string? WhyNoPictures(IReadOnlyList<string> files)
    {
        if (FaceFiles.Read(files) is not { } pictures)
        {
            return "a face is two PNG files of one size, in base64";
        }

        pictures.First.Dispose();
        pictures.Next.Dispose();
        return null;
    }
}
