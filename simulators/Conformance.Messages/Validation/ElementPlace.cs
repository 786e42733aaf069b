namespace Conformance.Messages;

/// <summary>Where an element stands. Its path is spelt out when somebody asks, since most elements have nothing to be told of.</summary>
/// <param name="Parent">What it stands in; null for the root.</param>
/// <param name="Name">Its name.</param>
/// <param name="Number">Which of several of the name it is, from 1; 0 for the only one.</param>
internal sealed record ElementPlace(ElementPlace? Parent, string Name, int Number = 0)
{
    /// <summary>Names of elements from the root, parted by "/"; a repeated one with its number in brackets.</summary>
    public override string ToString()
    {
        var own = Number == 0 ? Name : FormattableString.Invariant($"{Name}[{Number}]");
        return Parent is null ? own : $"{Parent}/{own}";
    }
}
