using Conformance.Bench.Requirements;
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
        RemoteAct.ShowFace(_, var score) when !double.IsFinite(score) => "a score is a number",
        RemoteAct.Staff(var doing) when CatalogueWords.Parse<StaffDoing>(doing) is null => $"staff do one of: {string.Join(", ", CatalogueWords.All<StaffDoing>())}",
        RemoteAct.Disturb(var trouble) when CatalogueWords.Parse<Trouble>(trouble) is null or Trouble.NetworkDown or Trouble.NetworkUp => "no such trouble befalls a reader",
        RemoteAct.PassTime(var now) when !InstantPattern.ExtendedIso.Parse(now).Success => "a time looks like 2025-03-03T00:00:00Z",
        RemoteAct.PlaceCard { LastValidDay: { } day } when !LocalDatePattern.Iso.Parse(day).Success => "a day looks like 2025-03-03",
        RemoteAct.PlaceCard { TriesLeft: < 0 or > MostTries } => "a card has 0 to 3 tries left",
        _ => null,
    };
}
