namespace Conformance.Load.Queues;

/// <summary>Session times by how identity is proved; shares add up to 1.</summary>
/// <param name="Face">By face.</param>
/// <param name="Pin">By PIN.</param>
/// <param name="Sight">By sight, which staff have to come for.</param>
/// <param name="Help">Whoever needs help on the way: a face that fails, a PIN that is forgotten, a first registration.</param>
public sealed record Sessions(SessionTime Face, SessionTime Pin, SessionTime Sight, SessionTime Help)
{
    internal IReadOnlyList<(string Name, SessionTime Time)> All => [("face", Face), ("pin", Pin), ("sight", Sight), ("help", Help)];

    internal TimeSpan Draw(Random random)
    {
        var place = random.NextDouble();
        foreach (var (_, time) in All)
        {
            place -= time.Share;
            if (place < 0)
            {
                return time.Draw(random);
            }
        }

        return Face.Draw(random);
    }
}
