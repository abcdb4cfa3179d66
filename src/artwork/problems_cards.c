/* What can go wrong with cards, badges and tickets. */
#include "artwork/problems.h"

const zc_problem artwork_bad_badges = {
    .id = "artwork-bad-badges",
    .severity = ZC_ERROR,
    .en = { "a kind of badges cannot be used", "{1}", NULL },
    .zh = { "证件种类有误", "{1}", NULL },
};

const zc_problem artwork_unknown_badge = {
    .id = "artwork-unknown-badge",
    .severity = ZC_ERROR,
    .en = { "there is no such kind of badge", "one of: {1}",
            "did you mean {2}? kinds are in layouts/badges.xml" },
    .zh = { "没有这种证件", "下列之一：{1}", "是否想写 {2}？种类见 layouts/badges.xml" },
};

const zc_problem artwork_qr_too_long = {
    .id = "artwork-qr-too-long",
    .severity = ZC_ERROR,
    .en = { "the QR code of {1} has {2} bytes of content", "at most {3} in a code of {4} mm",
            "shorten it by `qr`, for example qr=\"{seat}\", or take a template with a larger code" },
    .zh = { "{1} 的二维码内容有 {2} 字节", "{4} 毫米的码至多 {3} 字节",
            "请用 qr 缩短内容，如 qr=\"{seat}\"，或改用码更大的版式" },
};

const zc_problem artwork_qr_all_too_long = {
    .id = "artwork-qr-too-long",
    .severity = ZC_ERROR,
    .en = { "the QR codes have {1} bytes of content before anybody's name", "at most {2} in a code of {3} mm",
            "shorten it, or take a template with a larger code" },
    .zh = { "二维码内容不计各人的栏目已有 {1} 字节", "{3} 毫米的码至多 {2} 字节",
            "请缩短内容，或改用码更大的版式" },
};

const zc_problem artwork_qr_more = {
    .id = "artwork-qr-too-long",
    .severity = ZC_ERROR,
    .en = { "the QR codes of {1} more {1:person have|people have} too much content", NULL,
            "shorten it by `qr`, or take a template with a larger code" },
    .zh = { "另有 {1} 人的二维码内容过长", NULL, "请用 qr 缩短内容，或改用码更大的版式" },
};

const zc_problem artwork_no_photo = {
    .id = "artwork-no-photo",
    .severity = ZC_ERROR,
    .en = { "the photograph of {1} cannot be found", "a JPEG or PNG file, seen from the event's folder",
            NULL },
    .zh = { "找不到 {1} 的照片", "JPEG 或 PNG 文件，路径从会议文件所在的文件夹算起", NULL },
};

const zc_problem artwork_photo_empty = {
    .id = "artwork-photo-empty",
    .severity = ZC_WARNING,
    .en = { "{1} has no photograph: an empty frame is printed", NULL, NULL },
    .zh = { "{1} 没有照片，印出空框", NULL, NULL },
};

const zc_problem artwork_folded_stock = {
    .id = "artwork-folded-stock",
    .severity = ZC_ERROR,
    .en = { "cards of this kind are flat; this stock is a tent", "a stock with one face, see zuoci stocks",
            "tents are the kind `cards`" },
    .zh = { "这种卡为平卡，而此纸型为折卡", "单面的纸型，见 zuoci stocks", "折卡请用 cards" },
};

const zc_problem artwork_small_card = {
    .id = "artwork-small-card",
    .severity = ZC_WARNING,
    .en = { "the name of {1} makes all names of its kind come out only {2} mm high", "at least {3} mm",
            "take a wider stock, or print this person's card by itself" },
    .zh = { "“{1}”一名过长，同类姓名的字身只有 {2} 毫米", "至少 {3} 毫米",
            "请改用更宽的纸型，或单独印制此人的桌签" },
};

const zc_problem artwork_small_card_apart = {
    .id = "artwork-small-card",
    .severity = ZC_WARNING,
    .en = { "the name of {1} is far too long for the size of the others: it alone comes out {2} mm high",
            "{3} mm, as the others have it", "write it shorter, or take a wider stock for this person" },
    .zh = { "“{1}”一名过长，不能与同类姓名一样大，单独缩为 {2} 毫米", "与其他人同为 {3} 毫米",
            "请缩短此名，或为此人另用更宽的纸型" },
};

/* Words: {1} whose, {2} the field, {3} the size */
const zc_problem artwork_small_words = {
    .id = "artwork-small-words",
    .severity = ZC_WARNING,
    .en = { "the words {2} of {1} come out only {3} pt high", "at least 6 pt",
            "write them shorter, or take a template or a stock with more room" },
    .zh = { "“{1}”的 {2} 过长，只有 {3} 磅", "至少 6 磅", "请缩短文字，或改用更宽的版式、纸型" },
};

const zc_problem artwork_small_fixed_words = {
    .id = "artwork-small-words",
    .severity = ZC_WARNING,
    .en = { "these words of the template come out only {1} pt high", "at least 6 pt",
            "write them shorter, or take a template or a stock with more room" },
    .zh = { "版式上的这些字过长，只有 {1} 磅", "至少 6 磅", "请缩短文字，或改用更宽的版式、纸型" },
};

const zc_problem artwork_cards_changed = {
    .id = "artwork-cards-changed",
    .severity = ZC_NOTE,
    .en = { "{1} of {2} {2:card|cards} {1:is|are} printed: {1:that one has|those that have} changed since "
            "{3}",
            NULL, NULL },
    .zh = { "共 {2} 张，只印 {3} 之后有变动的 {1} 张", NULL, NULL },
};

const zc_problem artwork_cards_renumbered = {
    .id = "artwork-cards-renumbered",
    .severity = ZC_NOTE,
    .en = { "they are numbered apart, {1} to {2}: the cards that stay keep the numbers of the whole set",
            NULL, "after a later change the numbers begin at {1} again: go by the seats then" },
    .zh = { "补印各张另编序号 {1} 至 {2}，未重印的仍为原序号", NULL,
            "再次变动时又从 {1} 编起，届时请以座位为准" },
};

const zc_problem artwork_cards_unchanged = {
    .id = "artwork-cards-unchanged",
    .severity = ZC_NOTE,
    .en = { "none of {2} {2:card|cards} has changed since {3}: nothing is printed, no file is written", NULL,
            NULL },
    .zh = { "{2} 张在 {3} 之后均无变动：不印，也不生成文件", NULL, NULL },
};

const zc_problem artwork_card_moved = {
    .id = "artwork-card-moved",
    .severity = ZC_NOTE,
    .en = { "throw away the old card of {1}, {2}: now {3}", NULL, NULL },
    .zh = { "旧签作废：{1}，{2}（改坐{3}）", NULL, NULL },
};

const zc_problem artwork_card_reworded = {
    .id = "artwork-card-reworded",
    .severity = ZC_NOTE,
    .en = { "throw away the old card of {1}, {2}: its words have changed", NULL, NULL },
    .zh = { "旧签作废：{1}，{2}（文字有改）", NULL, NULL },
};

const zc_problem artwork_card_left = {
    .id = "artwork-card-left",
    .severity = ZC_NOTE,
    .en = { "throw away the old card of {1}, {2}: no longer seated", NULL, NULL },
    .zh = { "旧签作废：{1}，{2}（已不在座）", NULL, NULL },
};
