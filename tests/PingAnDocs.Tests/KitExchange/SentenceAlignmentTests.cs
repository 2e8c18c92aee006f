using PingAnDocs.KitExchange;

namespace PingAnDocs.Tests.KitExchange;

public class SentenceAlignmentTests
{
    [Theory]
    [InlineData("abc", "abc", "")]
    [InlineData("abc", "axc", "b>x")]
    [InlineData("abc", "ac", "b>")]
    [InlineData("ac", "abc", ">b")]
    [InlineData("abcd", "axyd", "b>x c>y")]
    [InlineData("", "a", ">a")]
    [InlineData("ab", "ba", "a> >a")]
    public void Changed_sentences_are_paired_in_their_order(string old, string now, string pairs)
    {
        var found = SentenceAlignment.Of([.. old.Select(letter => letter.ToString())], [.. now.Select(letter => letter.ToString())]);
        Assert.Equal(pairs, string.Join(' ', found.Select(pair => $"{pair.Old}>{pair.New}")));
    }
}
