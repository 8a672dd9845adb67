/** Where a Persian and an Arabic article of the Persian site are read. */
export const persian = '/2016/06/28/ayran-w-rwsyh-drbarh-swryh-gftgw-krdnd';
export const arabic = '/2016/06/28/ayran-wrwsya-tbhthan-alazmt-alswryt';
