namespace AnyOfTypes;

/// <summary>One of two types; here it only lets a plain string stand where the package also takes a pattern read from a file.</summary>
public readonly struct AnyOf<TFirst, TSecond>
{
    private AnyOf(TFirst first)
    {
        First = first;
        IsFirst = true;
    }

    private AnyOf(TSecond second)
    {
        First = default!;
        Second = second;
    }

    public bool IsFirst { get; }

    public TFirst First { get; }

    public TSecond Second { get; } = default!;

    public static implicit operator AnyOf<TFirst, TSecond>(TFirst value) => new(value);

    public static implicit operator AnyOf<TFirst, TSecond>(TSecond value) => new(value);
}
